import { CompactSign, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifySignature } from '../../../electron/sign-in/verify-signature.ts';

let token: string;
let keys: string;
let modulus: string;

beforeAll(async () => {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(publicKey);
  modulus = jwk.n ?? '';
  keys = JSON.stringify({ keys: [{ ...jwk, kid: 'current', use: 'sig' }] });
  token = await new SignJWT({ sub: 'x' })
    .setProtectedHeader({ alg: 'RS256', kid: 'current' })
    .sign(privateKey);
});

describe('an ID token’s signature', () => {
  it('is verified with the published key', async () => {
    expect(await verifySignature(token, keys)).toEqual({
      alg: 'RS256',
      kid: 'current',
      publishedKids: ['current'],
      verified: true,
      reason: '',
    });
  });

  it('is refused when the content was changed', async () => {
    const [header, , signature] = token.split('.');
    const payload = Buffer.from('{"sub":"y"}').toString('base64url');
    const check = await verifySignature(`${header ?? ''}.${payload}.${signature ?? ''}`, keys);
    expect(check).toMatchObject({ verified: false });
    expect(check.reason).toMatch(/does not belong/u);
  });

  it('is refused when the key is not published', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const foreign = await new SignJWT({}).setProtectedHeader({ alg: 'RS256', kid: 'other' }).sign(privateKey);
    expect((await verifySignature(foreign, keys)).reason).toContain('other');
  });

  it('is refused when a foreign key borrows the published key id', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const foreign = await new SignJWT({})
      .setProtectedHeader({ alg: 'RS256', kid: 'current' })
      .sign(privateKey);
    expect((await verifySignature(foreign, keys)).verified).toBe(false);
  });

  it('is refused without a signature (alg none)', async () => {
    const check = await verifySignature(new UnsecuredJWT({ sub: 'x' }).encode(), keys);
    expect(check).toMatchObject({ verified: false, alg: 'none' });
  });

  it('is refused when the public key serves as an HMAC secret', async () => {
    const confused = await new CompactSign(Buffer.from('{}'))
      .setProtectedHeader({ alg: 'HS256', kid: 'current' })
      .sign(Buffer.from(modulus));
    expect(await verifySignature(confused, keys)).toMatchObject({ verified: false, alg: 'HS256' });
  });

  it.each([[''], ['x'], ['a.b.c'], ['....'], ['{}']])('says so for %j, and does not throw', async (text) => {
    expect((await verifySignature(text, keys)).verified).toBe(false);
  });

  it.each([['<html>proxy</html>'], ['{}'], ['{"keys":"x"}'], ['{"keys":[{"kid":7}]}']])(
    'cannot be verified with %s instead of keys',
    async (text) => {
      expect((await verifySignature(token, text)).reason).toContain('JSON Web Key Set');
    },
  );
});
