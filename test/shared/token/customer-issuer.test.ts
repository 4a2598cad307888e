import { describe, expect, it } from 'vitest';
import { meaningOfClaim } from '../../../shared/entra/claims.ts';
import { meaningInB2c } from '../../../shared/token/b2c-meaning.ts';
import { namedPolicy } from '../../../shared/token/customer-issuer.ts';
import { readIssuer } from '../../../shared/token/read-issuer.ts';
import { buildToken } from '../../support/build-evidence.ts';
import {
  CLIENT,
  HEADER,
  ID_CLAIMS,
  inspectOne,
  PRACTICE,
  TENANT,
  V2_CLAIMS,
  writeToken,
} from '../../support/tokens/write-token.ts';

const POLICY = 'B2C_1_susi';
const read = (issuer: string, policy: string | null = null) => readIssuer(issuer, PRACTICE, policy);

describe('an issuer of Azure AD B2C', () => {
  it.each([
    ['b2clogin.com', `https://contoso.b2clogin.com/${TENANT}/v2.0/`, POLICY, POLICY],
    ['b2clogin.com, no policy named', `https://contoso.b2clogin.com/${TENANT}/v2.0/`, null, null],
    ['b2clogin.cn', `https://contoso.b2clogin.cn/${TENANT}/v2.0/`, POLICY, POLICY],
    ['a tenant in capitals', `https://contoso.b2clogin.com/${TENANT.toUpperCase()}/v2.0/`, POLICY, POLICY],
    ['the shared host', `https://login.microsoftonline.com/${TENANT}/v2.0/`, POLICY, POLICY],
    [
      'the shared host, a custom policy',
      `https://login.microsoftonline.com/${TENANT}/v2.0/`,
      'b2c_1a_x',
      'b2c_1a_x',
    ],
    ['the shared host of the US', `https://login.microsoftonline.us/${TENANT}/v2.0/`, POLICY, POLICY],
    [
      'the policy in the path',
      `https://contoso.b2clogin.com/tfp/${TENANT}/b2c_1_susi/v2.0/`,
      POLICY,
      'b2c_1_susi',
    ],
    [
      'that at the shared host',
      `https://login.microsoftonline.com/tfp/${TENANT}/b2c_1a_x/v2.0/`,
      null,
      'b2c_1a_x',
    ],
  ])('%s', (_, issuer, named, policy) => {
    expect(read(issuer, named)).toMatchObject({ kind: 'b2c', domain: 'microsoft', tenantId: TENANT, policy });
  });

  it.each([
    ['with tfp or acr', `https://login.contoso.example/${TENANT}/v2.0/`, POLICY],
    ['with a policy in the path', `https://id.shop.contoso.example/tfp/${TENANT}/b2c_1a_susi/v2.0/`, null],
    ['both', `https://login.contoso.example/tfp/${TENANT}/b2c_1_susi/v2.0/`, POLICY],
    ['of one label more', `https://a.b.c.contoso.example/${TENANT}/v2.0/`, 'B2C_1A_SIGNUP'],
  ])('behind a custom domain, %s', (_, issuer, named) => {
    expect(read(issuer, named)).toMatchObject({ kind: 'b2c', domain: 'custom', tenantId: TENANT });
  });

  it.each([
    ['a host of B2C in another form', 'https://contoso.b2clogin.com/contoso.onmicrosoft.com/v2.0/'],
    ['without the slash', `https://contoso.b2clogin.com/${TENANT}/v2.0`],
    ['of a SAML assertion', 'https://contoso.b2clogin.com/contoso.onmicrosoft.com/B2C_1A_SAML'],
    ['without a tenant', 'https://contoso.b2clogin.com/'],
  ])('%s keeps its name without a tenant', (_, issuer) => {
    expect(read(issuer)).toMatchObject({ kind: 'b2c', tenantId: null });
  });

  it.each([
    ['the shared host without a policy', `https://login.microsoftonline.com/${TENANT}/v2.0/`, null],
    ['a custom domain without a policy', `https://login.contoso.example/${TENANT}/v2.0/`, null],
    ['a custom domain with another tfp', `https://login.contoso.example/tfp/${TENANT}/policy/v2.0/`, null],
    ['a borrowed name', `https://login.microsoftonline.com.evil.example/${TENANT}/v2.0/`, POLICY],
    ['another borrowed name', `https://b2clogin.com.evil.example/tfp/${TENANT}/b2c_1_x/v2.0/`, POLICY],
    ['http', `http://contoso.b2clogin.com/${TENANT}/v2.0/`, POLICY],
    ['a port', `https://login.contoso.example:8443/${TENANT}/v2.0/`, POLICY],
    ['an address of digits', `https://10.0.0.1/${TENANT}/v2.0/`, POLICY],
    ['no GUID', 'https://login.contoso.example/contoso/v2.0/', POLICY],
    ['a v1 host', `https://sts.windows.net/${TENANT}/v2.0/`, POLICY],
  ])('is not %s', (_, issuer, named) => {
    expect(read(issuer, named).kind).toBe('foreign');
  });

  it('is not that of employees, whatever the token names', () => {
    expect(read(`https://login.microsoftonline.com/${TENANT}/v2.0`, POLICY)).toMatchObject({ kind: 'entra' });
  });
});

describe('an issuer of External ID', () => {
  it.each([
    ['by ID', TENANT, `https://${TENANT}.ciamlogin.com/${TENANT}/v2.0`, TENANT],
    ['by name', 'contoso', `https://contoso.ciamlogin.com/${TENANT}/v2.0`, TENANT],
    ['with a slash too many', 'contoso', `https://contoso.ciamlogin.com/${TENANT}/v2.0/`, null],
    [
      'with a name in its path',
      'contoso',
      'https://contoso.ciamlogin.com/contoso.onmicrosoft.com/v2.0',
      null,
    ],
    ['of a SAML assertion', TENANT, `https://${TENANT}.ciamlogin.com/${TENANT}/`, null],
  ])('%s', (_, subdomain, issuer, tenantId) => {
    expect(read(issuer)).toEqual({ kind: 'external-id', subdomain, tenantId });
  });

  it.each([
    `https://ciamlogin.com/${TENANT}/v2.0`,
    `https://a.b.ciamlogin.com/${TENANT}/v2.0`,
    `https://contoso.ciamlogin.com.evil.example/${TENANT}/v2.0`,
    `https://contoso.ciamlogin.org/${TENANT}/v2.0`,
  ])('is not %s', (issuer) => {
    expect(read(issuer, POLICY).kind).toBe('foreign');
  });
});

describe('namedPolicy', () => {
  it.each([
    [{ tfp: 'B2C_1_susi' }, { claim: 'tfp', policy: 'B2C_1_susi' }],
    [{ acr: 'b2c_1a_signup_signin' }, { claim: 'acr', policy: 'b2c_1a_signup_signin' }],
    [
      { tfp: 'B2C_1_a', acr: 'b2c_1_b' },
      { claim: 'tfp', policy: 'B2C_1_a' },
    ],
    [
      { tfp: 7, acr: 'b2c_1_b' },
      { claim: 'acr', policy: 'b2c_1_b' },
    ],
    [{ acr: '1' }, null],
    [{ tfp: 'policy' }, null],
    [{ tfp: ['B2C_1_a'] }, null],
    [{}, null],
  ])('%j', (claims, expected) => {
    expect(namedPolicy(buildToken(claims))).toEqual(expected);
  });
});

describe('a token of B2C', () => {
  const iss = `https://contoso.b2clogin.com/${TENANT}/v2.0/`;
  const kindOf = (claims: object) => {
    const { kind, subject } = inspectOne(writeToken(HEADER, { ...claims, iss, ver: '1.0', tfp: POLICY }));
    return { kind, subject };
  };
  it.each([
    ['an ID token', ID_CLAIMS, 'id-token', 'unknown'],
    ['an ID token whose sub is oid', { ...ID_CLAIMS, sub: ID_CLAIMS['oid'] }, 'id-token', 'user'],
    ['an access token', V2_CLAIMS, 'access-token-v2', 'user'],
    ['an access token whose sub is oid', { ...V2_CLAIMS, sub: V2_CLAIMS['oid'] }, 'access-token-v2', 'user'],
    ['that of an app', { ...V2_CLAIMS, scp: undefined, aud: CLIENT, idtyp: 'app' }, 'app-only', 'app'],
  ])('is classified: %s', (_, claims, kind, subject) => {
    expect(kindOf(claims)).toEqual({ kind, subject });
  });
});

describe('a claim in a token of B2C', () => {
  const EMPLOYEES =
    /requestedAccessTokenVersion|Token configuration|service principal|another client sees|The scope profile|ISO 29115/u;
  it.each([
    'aud',
    'iss',
    'sub',
    'oid',
    'tid',
    'ver',
    'acr',
    'exp',
    'azp',
    'scp',
    'name',
    'given_name',
    'email',
  ])('%s is not explained as in a token for employees', (name) => {
    const { meaning = '', setting = '', condition = '' } = meaningInB2c(name) ?? {};
    expect(`${meaning} ${setting} ${condition}`).not.toMatch(EMPLOYEES);
    expect(meaning).toMatch(/^[A-Z].*\.$/u);
    expect(setting).toMatch(/^[A-Z].*\.$/u);
  });

  it.each(['tfp', 'emails', 'nonce', 'iat'])('%s keeps its meaning', (name) => {
    expect(meaningInB2c(name)).toBe(meaningOfClaim(name));
  });

  it('finds nothing in the prototype', () => {
    expect(meaningInB2c('constructor')).toBeNull();
  });
});
