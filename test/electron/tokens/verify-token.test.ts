import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verifyToken } from '../../../electron/tokens/verify-token.ts';
import type { VerificationKeys } from '../../../shared/token/verify-request.ts';
import { createNetwork, NO_NETWORK } from '../../support/tokens/fake-network.ts';
import { createKey, toKeySet } from '../../support/tokens/keys.ts';
import {
  API,
  base64url,
  CLIENT,
  GRAPH_CLAIMS,
  HEADER,
  ID_CLAIMS,
  PRACTICE,
  TENANT,
  V1_CLAIMS,
  writeToken,
  type Members,
} from '../../support/tokens/write-token.ts';

const key = createKey('current');
const other = createKey('other');
const KEYS = toKeySet(key.jwk);
const V2_KEYS = `https://login.microsoftonline.com/${TENANT}/discovery/v2.0/keys`;
const V1_KEYS = `https://login.microsoftonline.com/${TENANT}/discovery/keys`;
const { signal } = new AbortController();

const byPasted = (token: string, text = KEYS) =>
  verifyToken(token, { from: 'pasted', text }, NO_NETWORK, signal);
const byTenant = (token: string, ports = createNetwork({ [V2_KEYS]: KEYS })) =>
  verifyToken(token, { from: 'tenant' } satisfies VerificationKeys, ports, signal);

describe('with the tenant’s keys', () => {
  it('a genuine v2 token is verified with the v2 keys', async () => {
    const ports = createNetwork({ [V2_KEYS]: KEYS });
    expect(await byTenant(key.sign(ID_CLAIMS), ports)).toMatchObject({
      outcome: 'verified',
      reason: 'none',
      kid: 'current',
      alg: 'RS256',
      isAppKey: false,
    });
    expect(ports.asked).toEqual([V2_KEYS]);
  });

  it('a v1 token is verified with the v1 keys of the login host', async () => {
    const ports = createNetwork({ [V1_KEYS]: KEYS });
    expect(await byTenant(key.sign(V1_CLAIMS), ports)).toMatchObject({ outcome: 'verified' });
    expect(ports.asked).toEqual([V1_KEYS]);
  });

  it.each([
    ['login.microsoftonline.us', 'https://login.microsoftonline.us'],
    ['login.partner.microsoftonline.cn', 'https://login.partner.microsoftonline.cn'],
  ])('each cloud has its host: %s', async (host, origin) => {
    const url = `${origin}/${TENANT}/discovery/v2.0/keys`;
    const ports = createNetwork({ [url]: KEYS });
    const token = key.sign({ ...ID_CLAIMS, iss: `https://${host}/${TENANT}/v2.0` });
    expect(await byTenant(token, ports)).toMatchObject({ outcome: 'verified', keyAddresses: [url] });
  });

  it('the practice tenant that runs is asked at its own address', async () => {
    const [tenant = ''] = PRACTICE.tenantIds;
    const url = `${PRACTICE.origin}/${tenant}/discovery/v2.0/keys`;
    const ports = createNetwork({ [url]: KEYS });
    const token = key.sign({ ...ID_CLAIMS, iss: `${PRACTICE.origin}/${tenant}/v2.0`, tid: tenant });
    expect(await byTenant(token, ports)).toMatchObject({ outcome: 'verified', keyAddresses: [url] });
  });

  it.each([
    ['B2C', `https://contoso.b2clogin.com/${TENANT}/v2.0/`, /keys of one policy.*metadata of the policy/u],
    ['B2C at the shared host', `https://login.microsoftonline.com/${TENANT}/v2.0/`, /keys of one policy/u],
    ['B2C behind a custom domain', `https://login.contoso.example/${TENANT}/v2.0/`, /keys of one policy/u],
    ['External ID', `https://${TENANT}.ciamlogin.com/${TENANT}/v2.0`, /External ID.*own host/u],
  ])('%s is never asked, not even the tenant’s keys at the login host', async (_, iss, message) => {
    const ports = createNetwork({ [V2_KEYS]: KEYS });
    const token = key.sign({ ...ID_CLAIMS, iss, tfp: 'B2C_1_susi' });
    expect(await byTenant(token, ports)).toMatchObject({
      outcome: 'cannot-verify',
      reason: 'issuer-unknown',
      message: expect.stringMatching(message) as string,
    });
    expect(ports.asked).toEqual([]);
    expect(await byPasted(token)).toMatchObject({ outcome: 'verified' });
  });

  it('an app’s own key is found with ?appid=, and said to be one', async () => {
    const own = `${V2_KEYS}?appid=${CLIENT}`;
    const ports = createNetwork({ [V2_KEYS]: toKeySet(other.jwk), [own]: KEYS });
    expect(await byTenant(key.sign(ID_CLAIMS), ports)).toMatchObject({
      outcome: 'verified',
      isAppKey: true,
      keyAddresses: [V2_KEYS, own],
    });
  });

  it('the API’s key is asked for by the GUID in an App ID URI', async () => {
    const own = `${V1_KEYS}?appid=${API}`;
    const ports = createNetwork({ [V1_KEYS]: toKeySet(other.jwk), [own]: KEYS });
    expect(await byTenant(key.sign(V1_CLAIMS), ports)).toMatchObject({ outcome: 'verified', isAppKey: true });
  });

  it('a key that nobody publishes is said to be unknown', async () => {
    const ports = createNetwork({ [V2_KEYS]: toKeySet(other.jwk) });
    expect(await byTenant(key.sign(ID_CLAIMS), ports)).toMatchObject({
      outcome: 'cannot-verify',
      reason: 'key-unknown',
      isAppKey: false,
    });
  });

  it('a foreign key under a published ID is not verified', async () => {
    expect(await byTenant(other.sign(ID_CLAIMS, { kid: 'current' }))).toMatchObject({
      outcome: 'not-verified',
      reason: 'signature-wrong',
    });
  });

  it('a published key without an ID verifies nothing', async () => {
    const ports = createNetwork({ [V2_KEYS]: toKeySet({ ...key.jwk, kid: undefined }) });
    expect(await byTenant(key.sign(ID_CLAIMS), ports)).toMatchObject({ reason: 'key-unknown' });
  });

  it.each([
    ['{tenantid} of the token', `https://login.microsoftonline.com/{tenantid}/v2.0`, 'verified'],
    ['this tenant', `https://login.microsoftonline.com/${TENANT}/v2.0`, 'verified'],
    [
      'another tenant',
      `https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0`,
      'not-verified',
    ],
  ])('a key whose issuer is %s', async (_, issuer, outcome) => {
    const ports = createNetwork({ [V2_KEYS]: toKeySet({ ...key.jwk, issuer }) });
    expect(await byTenant(key.sign(ID_CLAIMS), ports)).toMatchObject({ outcome });
  });

  it.each([
    ['no network', createNetwork({}), /name could not be looked up/u],
    [
      'an unknown tenant',
      createNetwork({ [V2_KEYS]: { status: 400, body: 'AADSTS90002' } }),
      /no such tenant/u,
    ],
    ['an outage', createNetwork({ [V2_KEYS]: { status: 503, body: '' } }), /503/u],
    ['a proxy’s page', createNetwork({ [V2_KEYS]: '<html>' }), /proxy/u],
  ])('%s is the reason given', async (_, ports, reason) => {
    const answer = await byTenant(key.sign(ID_CLAIMS), ports);
    expect(answer).toMatchObject({ outcome: 'cannot-verify', reason: 'no-answer' });
    expect(answer.message).toMatch(reason);
  });

  it.each([
    'https://login.microsoftonline.com.evil.example/{t}/v2.0',
    'https://evil.example/{t}/v2.0',
    'http://login.microsoftonline.com/{t}/v2.0',
    'https://login.microsoftonline.com@evil.example/{t}/v2.0',
    'https://evil.example#login.microsoftonline.com/{t}/v2.0',
    'https://login.microsoftonline.com:8443/{t}/v2.0',
    'https://login.microsoftonline.com/../{t}/v2.0',
    'https://login.microsoftonline.com/{t}/v2.0?x=https://evil.example',
    'https://login.microsoftonline.com/{t}/v2.0/',
    'https://login.microsoftonline.com/common/v2.0',
    'https://login.microsoftonline.com/{tenantid}/v2.0',
    'https://lоgin.microsoftonline.com/{t}/v2.0',
    'https://contoso.ciamlogin.com/{t}/v2.0',
    'https://contoso.b2clogin.com/{t}/v2.0/',
    'https://localhost:1/{t}/v2.0',
    'https://169.254.169.254/{t}/v2.0',
    'file:///{t}/v2.0',
    ' https://login.microsoftonline.com/{t}/v2.0',
  ])('nobody is asked for the issuer %s', async (pattern) => {
    const iss = pattern.replace('{t}', TENANT);
    const answer = await verifyToken(key.sign({ ...ID_CLAIMS, iss }), { from: 'tenant' }, NO_NETWORK, signal);
    expect(answer).toMatchObject({ outcome: 'cannot-verify', reason: 'issuer-unknown' });
  });
});

describe('with pasted keys', () => {
  const token = key.sign(ID_CLAIMS);
  it.each([
    ['a key set', KEYS],
    ['a key set with others', toKeySet({ kty: 'oct', k: undefined }, other.jwk, key.jwk, ['junk'])],
    ['a single key', JSON.stringify(key.jwk)],
    ['a single key without an ID', JSON.stringify({ kty: 'RSA', n: key.jwk.n, e: key.jwk.e })],
    ['PEM', key.pem],
    ['several in PEM', `${other.pem}\n${key.pem}`],
  ])('%s', async (_, text) => {
    expect(await byPasted(token, text)).toMatchObject({ outcome: 'verified', keyAddresses: [] });
  });

  it.each([
    ['another key', toKeySet(other.jwk), 'cannot-verify', 'key-unknown'],
    ['another key in PEM', other.pem, 'not-verified', 'signature-wrong'],
    [
      'another key under this ID',
      toKeySet({ ...other.jwk, kid: 'current' }),
      'not-verified',
      'signature-wrong',
    ],
    ['an encryption key', toKeySet({ ...key.jwk, use: 'enc' }), 'cannot-verify', 'keys-malformed'],
    [
      'a key for another algorithm',
      toKeySet({ ...key.jwk, alg: 'PS256' }),
      'cannot-verify',
      'keys-malformed',
    ],
    ['an exponent of 1', toKeySet({ ...key.jwk, e: 'AQ' }), 'cannot-verify', 'keys-malformed'],
    ['nothing', '', 'cannot-verify', 'keys-malformed'],
    ['a page', '<html>', 'cannot-verify', 'keys-malformed'],
    ['half a PEM', key.pem.slice(0, 80), 'cannot-verify', 'keys-malformed'],
    ['a huge modulus', toKeySet({ ...key.jwk, n: 'A'.repeat(100_000) }), 'cannot-verify', 'keys-malformed'],
  ])('%s', async (_, text, outcome, reason) => {
    expect(await byPasted(token, text)).toMatchObject({ outcome, reason });
  });

  it.each([
    ['as JSON', JSON.stringify(key.privateKey.export({ format: 'jwk' }))],
    ['as PEM', key.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()],
    ['as a shared secret', toKeySet({ kty: 'oct', k: base64url('secret') })],
  ])('a private key %s is refused, even if it would fit', async (_, text) => {
    expect(await byPasted(token, text)).toMatchObject({ outcome: 'cannot-verify', reason: 'keys-private' });
  });
});

describe('never verified', () => {
  const hmac = (secret: string | Buffer, header: Members): string => {
    const input = `${base64url(JSON.stringify(header))}.${base64url(JSON.stringify(ID_CLAIMS))}`;
    return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
  };
  const HS = { typ: 'JWT', alg: 'HS256', kid: 'current' };

  it.each([
    ['HS256 with the modulus', hmac(key.jwk.n, HS), 'algorithm-refused'],
    ['HS256 with the modulus’ bytes', hmac(Buffer.from(key.jwk.n, 'base64url'), HS), 'algorithm-refused'],
    ['HS256 with the PEM', hmac(key.pem, HS), 'algorithm-refused'],
    ['HS256 with the key set', hmac(KEYS, HS), 'algorithm-refused'],
    ['alg none', writeToken({ alg: 'none' }, ID_CLAIMS, ''), 'algorithm-refused'],
    ['alg nOnE', writeToken({ alg: 'nOnE', kid: 'current' }, ID_CLAIMS, ''), 'algorithm-refused'],
    [
      'RS256 without a signature',
      writeToken({ ...HEADER, kid: 'current' }, ID_CLAIMS, ''),
      'algorithm-refused',
    ],
    ['no alg', writeToken({ kid: 'current' }, ID_CLAIMS), 'algorithm-refused'],
    [
      'ES256 with r = s = 0',
      writeToken({ ...HEADER, alg: 'ES256' }, ID_CLAIMS, base64url(new Uint8Array(64))),
      'algorithm-refused',
    ],
    ['RS512', key.sign(ID_CLAIMS, { alg: 'RS512' }), 'algorithm-refused'],
    ['its own jwk', other.sign(ID_CLAIMS, { jwk: other.jwk }), 'header-refused'],
    ['its own jwk, though rightly signed', key.sign(ID_CLAIMS, { jwk: key.jwk }), 'header-refused'],
    ['jku', other.sign(ID_CLAIMS, { jku: 'https://evil.example/keys' }), 'header-refused'],
    ['x5u', other.sign(ID_CLAIMS, { x5u: 'https://evil.example/cert' }), 'header-refused'],
    ['x5c', other.sign(ID_CLAIMS, { x5c: ['MII'] }), 'header-refused'],
    ['crit', key.sign(ID_CLAIMS, { crit: ['exp'] }), 'header-refused'],
    ['b64', key.sign(ID_CLAIMS, { b64: false }), 'header-refused'],
    ['Graph', key.sign(GRAPH_CLAIMS, { nonce: 'n' }), 'not-yours'],
    ['Graph without a nonce', key.sign(GRAPH_CLAIMS), 'not-yours'],
    ['a nonce in the header', key.sign(ID_CLAIMS, { nonce: 'n' }), 'not-yours'],
    ['an encrypted token', 'eyJlbmMiOiJ4In0.a.b.c.d', 'token-unreadable'],
    ['an opaque token', '1.AXQA', 'token-unreadable'],
    ['nothing', ' ', 'token-unreadable'],
  ])('%s', async (_, token, reason) => {
    for (const keys of [KEYS, key.pem, toKeySet(key.jwk, other.jwk)]) {
      const answer = await byPasted(token, keys);
      expect(answer.outcome).not.toBe('verified');
      expect(answer.reason).toBe(reason);
    }
    expect((await verifyToken(token, { from: 'tenant' }, NO_NETWORK, signal)).reason).toBe(reason);
  });

  it('a header that says alg twice', async () => {
    const input = `${base64url('{"alg":"none","alg":"RS256","kid":"current"}')}.${base64url(JSON.stringify(ID_CLAIMS))}`;
    expect(await byPasted(`${input}.c2ln`)).toMatchObject({
      outcome: 'not-verified',
      reason: 'header-refused',
    });
  });

  it('a signature that is written with stray bits', async () => {
    const token = key.sign(ID_CLAIMS);
    const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = digits.indexOf(token.at(-1) ?? '');
    const same = `${token.slice(0, -1)}${digits[last + 1] ?? ''}`;
    expect(Buffer.from(same.split('.')[2] ?? '', 'base64url')).toEqual(
      Buffer.from(token.split('.')[2] ?? '', 'base64url'),
    );
    expect(await byPasted(token)).toMatchObject({ outcome: 'verified' });
    expect(await byPasted(same)).toMatchObject({ outcome: 'not-verified', reason: 'signature-wrong' });
  });
});
