import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectText } from '../../../../shared/inspection/inspect.ts';
import { findTokens, LONGEST_TEXT } from '../../../../shared/inspection/find/find-tokens.ts';
import { readXml } from '../../../../renderer/tokens/read-xml.ts';
import {
  base64url,
  GRAPH_CLAIMS,
  HEADER,
  ID_CLAIMS,
  inspect,
  inspectOne,
  PRACTICE,
  V1_CLAIMS,
  V2_CLAIMS,
  writeToken,
} from '../../../support/tokens/write-token.ts';

const ID = writeToken(HEADER, ID_CLAIMS);
const ACCESS = writeToken(HEADER, V2_CLAIMS);
const REFRESH = '1.AXQAoLmIC-and-much-more-that-only-Entra-can-read-0123456789';
const errorOf = (text: string) => {
  const result = inspectText(text, { readXml, practice: PRACTICE });
  return result.ok ? null : result.error.code;
};

describe('a token is found', () => {
  it.each([
    ['alone', ID, 'alone', null],
    ['between white space', `\n  ${ID}\t\n`, 'alone', null],
    [
      'in a header line',
      `GET /orders HTTP/1.1\nAuthorization: Bearer ${ID}\nAccept: */*`,
      'authorization-header',
      null,
    ],
    [
      'in a curl command',
      `curl -H "authorization: bearer ${ID}" https://api.contoso.example`,
      'authorization-header',
      null,
    ],
    ['in JSON', JSON.stringify({ token_type: 'Bearer', id_token: ID }), 'json', 'id_token'],
    ['in JSON inside JSON', JSON.stringify({ body: JSON.stringify({ id_token: ID }) }), 'json', 'id_token'],
    ['in a cookie line', `Cookie: theme=dark; id_token=${ID}; lang=en`, 'cookie', 'id_token'],
    [
      'in the fragment of an address',
      `https://app.contoso.example/cb#id_token=${ID}&state=1`,
      'address',
      'id_token',
    ],
    ['in form data', `grant_type=x&id_token=${ID}&state=1`, 'form', 'id_token'],
    ['in an environment file', `A=1\nTOKEN=${ID}\nB=2`, 'form', 'TOKEN'],
    ['in YAML', `spec:\n  token: ${ID}\n`, 'configuration', 'token'],
    ['in a sentence', `The token is ${ID}. Why is it refused?`, 'text', null],
  ])('%s', (_, text, place, name) => {
    const { kind, place: at } = inspectOne(text);
    expect({ kind, place: at.place, name: at.name }).toEqual({ kind: 'id-token', place, name });
    expect(text.slice(at.start, at.end)).toBe(ID);
  });

  it('in a token response, each under its name, the refresh token hidden', () => {
    const text = JSON.stringify({ access_token: ACCESS, refresh_token: REFRESH, id_token: ID });
    const all = inspect(text);
    expect(all.map(({ kind, place }) => [place.name, kind])).toEqual([
      ['access_token', 'access-token-v2'],
      ['refresh_token', 'refresh-token'],
      ['id_token', 'id-token'],
    ]);
    expect(JSON.stringify(all)).not.toContain('only-Entra-can-read');
  });

  it('when a terminal broke it into lines', () => {
    const broken = ID.replace(/.{60}/gu, '$&\n  ');
    const found = inspectOne(broken);
    expect(found.encoded).toBe(ID);
    expect(found.oddities).toEqual([{ kind: 'joined-lines' }]);
  });

  it('in the JSON serialization of RFC 7515, flattened and general', () => {
    const [header = '', payload = '', signature = ''] = ID.split('.');
    const flat = JSON.stringify({ payload, protected: header, signature });
    const general = JSON.stringify({ payload, signatures: [{ protected: header, signature }] });
    expect(inspectOne(flat).encoded).toBe(ID);
    expect(inspectOne(general).encoded).toBe(ID);
  });

  it('when its signature is cut off, and then it is unsigned', () => {
    expect(inspectOne(ID.split('.').slice(0, 2).join('.')).kind).toBe('unsigned');
  });

  it('up to twenty in one text', () => {
    const text = Array.from({ length: 30 }, (_, index) => writeToken(HEADER, { ...ID_CLAIMS, index })).join(
      '\n---\n',
    );
    expect(inspect(text)).toHaveLength(20);
  });
});

describe('a token is classified', () => {
  it.each([
    ['access-token-v1', writeToken(HEADER, V1_CLAIMS)],
    ['access-token-v2', ACCESS],
    ['graph', writeToken({ ...HEADER, nonce: 'n' }, GRAPH_CLAIMS)],
    ['microsoft-api', writeToken(HEADER, { ...V1_CLAIMS, aud: 'https://vault.azure.net' })],
    ['app-only', writeToken(HEADER, { ...V2_CLAIMS, scp: undefined, idtyp: 'app' })],
    ['unsigned', writeToken({ alg: 'none' }, ID_CLAIMS, '')],
    ['unsigned', writeToken({ alg: 'nOnE' }, ID_CLAIMS)],
    ['unsigned', writeToken({ kid: 'no alg' }, ID_CLAIMS)],
    ['unsigned', writeToken({ alg: ['RS256'] }, ID_CLAIMS)],
    ['unsigned', writeToken(HEADER, ID_CLAIMS, '')],
    ['not-entra', writeToken(HEADER, { ...ID_CLAIMS, iss: 'https://accounts.example' })],
    ['not-entra', writeToken(HEADER, { ...ID_CLAIMS, iss: undefined })],
    ['encrypted', `${base64url('{"alg":"RSA-OAEP","enc":"A256GCM"}')}.a2V5.aXY.Y29udGVudA.dGFn`],
    ['refresh-token', `refresh_token=${REFRESH}`],
    ['opaque', REFRESH],
    ['opaque', 'xyz8Q~abcdefghijklmnopqrstuvwxyz.0123456'],
    ['opaque', `Authorization: Bearer ${'z'.repeat(40)}`],
    ['malformed', `${base64url('{"alg":"RS256"}')}.bm8ganNvbg.c2ln`],
    ['malformed', `${base64url('{"alg":"RS256"}')}.${base64url('[]')}.c2ln`],
  ])('%s', (kind, text) => {
    expect(inspectOne(text).kind).toBe(kind);
  });

  it.each([
    [REFRESH, 'entra-grant'],
    ['xyz8Q~abcdefghijklmnopqrstuvwxyz.0123456', 'client-secret'],
    ['CfDJ8Nqxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'session'],
    ['zzzzzzzzzzzzzzzzzzzzzzzzz', 'unknown'],
  ])('%s is hidden, and looks like %s', (text, looks) => {
    const { content } = inspectOne(text);
    expect(content).toEqual({ form: 'opaque', length: text.length, looks });
  });

  it('knows the practice tenant that runs by its address, and its v1 tokens by their tenant', () => {
    const [tenantId = ''] = PRACTICE.tenantIds;
    const v2 = inspectOne(writeToken(HEADER, { ...ID_CLAIMS, iss: `${PRACTICE.origin}/${tenantId}/v2.0` }));
    const v1 = inspectOne(writeToken(HEADER, { ...V1_CLAIMS, iss: `https://sts.windows.net/${tenantId}/` }));
    const other = inspectOne(
      writeToken(HEADER, { ...ID_CLAIMS, iss: `https://localhost:1/${tenantId}/v2.0` }),
    );
    expect(v2.issuer).toMatchObject({ kind: 'entra', cloud: 'practice', version: '2.0' });
    expect(v1.issuer).toMatchObject({ kind: 'entra', cloud: 'practice', version: '1.0' });
    expect(other.issuer).toEqual({ kind: 'other-practice' });
  });
});

describe('a text is refused', () => {
  it.each([
    ['', 'no-token'],
    ['What does AADSTS50011 mean? Please help, I am stuck.', 'no-token'],
    ['login.microsoftonline.com', 'opaque'],
    ['https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=1', 'no-token'],
    [`https://app.example/cb?code=${'0.AXQ'.repeat(10)}&state=1`, 'authorization-code-in-text'],
    [`https://app.example/cb#code=${'0.AXQ'.repeat(10)}&id_token=${ID}`, 'authorization-code-in-text'],
    ['x'.repeat(LONGEST_TEXT + 1), 'text-too-long'],
  ])('%.60s: %s', (text, code) => {
    expect(errorOf(text) ?? 'opaque').toBe(code);
  });

  it('never throws, and places are always in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const found = findTokens(text);
        return (
          !found.ok || found.value.every(({ start, end }) => start >= 0 && start < end && end <= text.length)
        );
      }),
      { numRuns: 500 },
    );
  });
});
