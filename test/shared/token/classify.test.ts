import { describe, expect, it } from 'vitest';
import { classifyAccessToken } from '../../../shared/token/classify.ts';
import { issuerFor } from '../../../shared/token/issuer.ts';
import { buildToken, TENANT_ID } from '../../support/build-evidence.ts';

const classify = (claims: Readonly<Record<string, unknown>>, header?: Readonly<Record<string, unknown>>) =>
  classifyAccessToken(buildToken(claims, header));

describe('classifyAccessToken', () => {
  it.each([
    ['https://graph.microsoft.com', 'graph', 'Microsoft Graph'],
    ['https://graph.microsoft.com/', 'graph', 'Microsoft Graph'],
    ['https://graph.microsoft.us/', 'graph', 'Microsoft Graph'],
    ['00000003-0000-0000-c000-000000000000', 'graph', 'Microsoft Graph'],
    ['797f4846-ba00-4fd7-ba43-dac1f8f63013', 'other-microsoft-api', 'Azure Service Management API'],
    ['https://management.azure.com/', 'other-microsoft-api', 'https://management.azure.com/'],
    ['https://vault.azure.net', 'other-microsoft-api', 'https://vault.azure.net'],
    ['api://contoso/orders', 'own-api', 'api://contoso/orders'],
    ['https://microsoft.com.evil.example', 'own-api', 'https://microsoft.com.evil.example'],
    [TENANT_ID, 'own-api', TENANT_ID],
    [undefined, 'opaque', null],
  ])('aud %s is %s', (aud, kind, audience) => {
    expect(classify({ aud })).toMatchObject({ kind, audience, isYoursToValidate: kind === 'own-api' });
  });

  it('knows Microsoft’s own signature by the nonce in the header', () => {
    expect(classify({}, { alg: 'RS256', nonce: 'x' }).kind).toBe('other-microsoft-api');
  });

  it('says that an unreadable token is opaque', () => {
    expect(classifyAccessToken(null)).toMatchObject({ kind: 'opaque', version: null, subject: 'unknown' });
  });

  it.each([
    [{ scp: 'read' }, 'user'],
    [{ idtyp: 'app' }, 'app'],
    [{ idtyp: 'user' }, 'user'],
    [{ sub: 'same', oid: 'same' }, 'app'],
    [{}, 'unknown'],
  ] as const)('%j stands for %s', (claims, subject) => {
    expect(classify(claims).subject).toBe(subject);
  });

  it.each([
    ['1.0', '1.0'],
    ['2.0', '2.0'],
    ['3.0', null],
  ])('ver %s', (ver, version) => {
    expect(classify({ ver }).version).toBe(version);
  });
});

describe('issuerFor', () => {
  const pattern = 'https://login.microsoftonline.com/{tenantid}/v2.0';

  it('puts the tid in', () => {
    expect(issuerFor(pattern, buildToken())).toBe(`https://login.microsoftonline.com/${TENANT_ID}/v2.0`);
  });

  it.each(['x/../evil', '', 5, undefined])('does not put in %j', (tid) => {
    expect(issuerFor(pattern, buildToken({ tid }))).toBe(pattern);
  });
});
