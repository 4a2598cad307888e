import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningOfClaim, CLAIMS } from '../../../shared/entra/claims.ts';
import { annotateClaim } from '../../../shared/token/annotate.ts';
import { decodeBase64 } from '../../../shared/token/base64.ts';
import { readToken } from '../../../shared/token/decode.ts';
import { toLifetime } from '../../../shared/token/lifetime.ts';
import { findLookAlike } from '../../../shared/token/look-alike.ts';
import { membersOf } from '../../../shared/token/members.ts';
import { readTimes } from '../../../shared/token/times.ts';
import { decodeUtf8 } from '../../../shared/token/utf8.ts';
import {
  base64url,
  decodedOf,
  HEADER,
  ID_CLAIMS,
  inspectOne,
  NOW,
  SECONDS,
  writeToken,
} from '../../support/tokens/write-token.ts';

describe('bytes and text', () => {
  it('base64 gives what it was made of, in both alphabets', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        for (const alphabet of ['base64', 'base64url'] as const)
          expect(decodeBase64(Buffer.from(bytes).toString(alphabet))).toEqual({
            bytes: Uint8Array.from(bytes),
            hasStrayBits: false,
          });
      }),
    );
  });

  it.each(['a', 'a b=', 'ab\n', 'ä', 'ab=c', '===='])('%j is no base64', (text) => {
    expect(decodeBase64(text)).toBeNull();
  });

  it('UTF-8 is read as the platform reads it, and damage is noticed', () => {
    const platform = new TextDecoder('utf-8', { ignoreBOM: true });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const { text, isDamaged } = decodeUtf8(bytes);
        expect(text).toBe(platform.decode(bytes));
        expect(isDamaged).toBe(!Buffer.from(text).equals(Buffer.from(bytes)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('members are those of JSON.parse, the last of several included', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.constantFrom(undefined, 1, '\t'),
        (object, indent) => {
          const members = membersOf(JSON.stringify(object, null, indent));
          const again = Object.fromEntries(
            members.map(({ name, json }) => [name, JSON.parse(json) as unknown]),
          );
          expect(again).toEqual(JSON.parse(JSON.stringify(object)));
        },
      ),
    );
    expect(membersOf('{"a":1,"b":{"a":[2,"}"]},"a":3}')).toEqual([
      { name: 'a', json: '1' },
      { name: 'b', json: '{"a":[2,"}"]}' },
      { name: 'a', json: '3' },
    ]);
  });
});

describe('oddities of a token', () => {
  const kinds = (header: string, payload: string | Uint8Array) => {
    const read = readToken(`${base64url(header)}.${base64url(payload)}.c2ln`);
    return read.ok
      ? read.value.oddities.map(({ kind, ...rest }) => [kind, 'part' in rest ? rest.part : ''])
      : read.error;
  };
  it.each([
    ['repeated names', '{"alg":"a"}', '{"aud":"a","aud":"b"}', [['repeated-name', 'payload']]],
    [
      'bytes that are no text',
      '{"alg":"a"}',
      Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
      [['damaged-text', 'payload']],
    ],
    ['depth', '{"alg":"a"}', `{"a":${'['.repeat(200)}${']'.repeat(200)}}`, [['too-deep', 'payload']]],
    ['nothing', '{"alg":"a"}', '{"a":[[1]]}', []],
  ])('%s', (_, header, payload, expected) => {
    expect(kinds(header, payload)).toEqual(expected);
  });

  it('the last of several counts, as JSON.parse has it', () => {
    const token = `${base64url('{"alg":"none","alg":"RS256"}')}.${base64url('{"iss":"a","iss":"https://x/"}')}.c2ln`;
    expect(decodedOf(inspectOne(token)).payload.map(({ json }) => json)).toEqual(['"a"', '"https://x/"']);
    expect(inspectOne(token).kind).toBe('not-entra');
  });

  it('keys that a token brings itself are named', () => {
    expect(inspectOne(writeToken({ ...HEADER, jku: 'x', jwk: {} }, ID_CLAIMS)).oddities).toEqual([
      { kind: 'brings-own-key', names: ['jwk', 'jku'] },
    ]);
  });
});

describe('look-alikes', () => {
  it.each([
    ['https://lоgin.microsoftonline.com/x', /the network calls it xn--lgin-55d\.microsoftonline\.com\./u],
    ['https://login.microsoftonline.com@bücher.example/x', /calls it xn--bcher-kva\.example\./u],
    ['https://b\u00fc%.example', /the network has no such name\./u],
    ['micrоsoft', /Latin and Cyrillic/u],
    ['Μicrosoft', /Latin and Greek/u],
  ])('%s is noticed', (text, warning) => {
    expect(findLookAlike(text)).toMatch(warning);
  });

  it.each([
    'login.microsoftonline.com',
    'Мара Петрова',
    'Γιάννης',
    'Zoë Müller',
    '山田 太郎',
    'Mara Петрова',
    '',
  ])('%s is one’s own script', (text) => {
    expect(findLookAlike(text)).toBeNull();
  });

  it.each([
    'lоgin.microsoftonline.com',
    'bücher.example',
    'παράδειγμα.δοκιμή',
    '例え.テスト',
    'a-ü-ö.example',
    'münchen',
  ])('%s is what the network calls it', (host) => {
    expect(findLookAlike(`https://${host}/x`)).toContain(`the network calls it ${domainToASCII(host)}.`);
  });
});

describe('a claim beside its value', () => {
  const annotate = (name: string, value: unknown) => annotateClaim({ name, json: JSON.stringify(value) });
  it.each([
    ['aud', '00000003-0000-0000-c000-000000000000', 'Microsoft Graph'],
    ['appid', '04b07795-8ddb-461a-bbee-02f9e1bf7b46', 'Azure CLI'],
    ['tid', '9188040d-6c67-4c5b-b112-36a304b66dad', 'personal Microsoft accounts'],
    ['azpacr', '1', 'client secret'],
    ['acct', 1, 'guest'],
    ['groups', ['a', 'b'], '2 groups'],
    ['scp', 'a b c', '3 permissions'],
    ['acr', '0', 'weaker than ISO 29115 wants'],
    ['acr', 'b2c_1_susi', 'a policy of Azure AD B2C'],
    ['signin_state', ['dvc_mngd', 'dvc_cmp', 'kmsi'], 'managed device, compliant device, stays signed in'],
    ['signin_state', ['kmsi', 'else'], null],
    ['signin_state', 'kmsi', null],
    ['signin_state', [], null],
    ['controls', ['app_res'], 'the app has to apply restrictions'],
    ['controls', ['constructor'], null],
    ['azpacr', 'constructor', null],
    ['toString', 'x', null],
  ])('%s %j reads %s', (name, value, reading) => {
    expect(annotate(name, value).reading).toBe(reading);
  });

  it('says which setting adds it, for each of at least 70 claims', () => {
    expect(CLAIMS.size).toBeGreaterThanOrEqual(70);
    for (const [name, { setting }] of CLAIMS) expect(setting, name).toMatch(/^\S.{4,}\.$/u);
    expect(meaningOfClaim('xms_edov')?.setting).toContain('Add optional claim → xms_edov');
    expect(meaningOfClaim('groups')?.setting).toContain('groupMembershipClaims');
  });
});

describe('the lifetime', () => {
  const lifeOf = (claims: object) =>
    toLifetime(readTimes(decodedOf(inspectOne(writeToken(HEADER, { ...ID_CLAIMS, ...claims })))), NOW);
  it('has now on its bar, wherever it is', () => {
    expect(lifeOf({})).toMatchObject({
      state: 'current',
      seconds: 3600,
      marks: { start: 0, end: 1, now: 1 / 12 },
    });
    expect(lifeOf({ nbf: SECONDS - 7200, exp: SECONDS - 3600 })).toMatchObject({
      state: 'over',
      marks: { start: 0, end: 1 / 1.5, now: 1 },
    });
    expect(lifeOf({ nbf: SECONDS + 3600, exp: SECONDS + 7200 })).toMatchObject({
      state: 'not-yet',
      marks: { now: 0, end: 1 },
    });
    expect(lifeOf({ exp: 'soon' })).toBeNull();
    expect(lifeOf({ exp: SECONDS - 300 })).toBeNull();
  });
});
