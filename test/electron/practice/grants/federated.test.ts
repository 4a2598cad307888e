import { ConfidentialClientApplication } from '@azure/msal-node';
import { describe, expect, it } from 'vitest';
import {
  CONTOSO,
  DEPLOYER_APP_ID,
  FILES_API_SCOPE,
  MIDDLE_TIER_ID,
  MIDDLE_TIER_SCOPE,
} from '../../../../electron/practice/contoso.ts';
import { WORKLOAD_PATH } from '../../../../electron/practice/workload-issuer.ts';
import { withApp } from '../change-directory.ts';
import { AUDIENCE, GITHUB, githubToken, presentToDeployer, SUBJECT } from '../github-token.ts';
import { practiceForTest } from '../practice-for-test.ts';
import { redeemAs } from '../sign-in-as.ts';
import { WEB } from '../start-for-test.ts';

const { tenant, raw } = await practiceForTest();

/** `null` unless Azure Resource Manager of the tenant takes it. */
const verifyOwnTokenOf = async (token: string) => {
  const answer = await raw.get('/tenants', { authorization: `Bearer ${token}` });
  return answer.status === 200 ? token : null;
};

const present = (assertion: string) => presentToDeployer(raw, assertion);

describe('a federated credential', () => {
  it('takes a token of the registered issuer, subject and audience, in both forms of GitHub', async () => {
    expect(await present(await githubToken())).toMatchObject({ status: 200 });
    const immutable = { sub: 'repo:contoso@1001/shop@2002:ref:refs/heads/main' };
    expect(await present(await githubToken(immutable))).toMatchObject({ status: 200 });
  });

  it.each([
    [{ iss: `${GITHUB}/` }, 700211, `issuer '${GITHUB}/'`],
    [{ sub: 'repo:contoso/shop:environment:prod' }, 700213, "subject 'repo:contoso/shop:environment:prod'"],
    [{ sub: SUBJECT.replace('contoso', 'Contoso') }, 7002138, 'case-insensitive'],
    [{ aud: 'api://other' }, 700212, "audience 'api://other'"],
    [{ exp: 1 }, 700024, 'valid time range'],
  ])('%o is refused with the value that does not fit', async (claims, code, words) => {
    const answer = await present(await githubToken(claims));
    expect(answer).toMatchObject({ status: 401, error: 'invalid_client', codes: [code] });
    expect(answer.body['error_description']).toContain(words);
    expect(tenant.status().log.at(-1)?.decision).toMatch(/federatedIdentityCredentials|nbf or exp/u);
  });

  it('an app without one says so', async () => {
    tenant.changeDirectory(withApp(DEPLOYER_APP_ID, () => ({ federatedIdentityCredentials: [] })));
    const answer = await present(await githubToken());
    expect(answer).toMatchObject({ status: 401, error: 'invalid_client', codes: [7000226] });
    expect(answer.body['error_description']).toContain(
      `No federated identity credential policy found on application (${DEPLOYER_APP_ID}).`,
    );
  });

  it('verifies the signature of the issuer that the tenant itself plays', async () => {
    const issuer = `${tenant.origin}${WORKLOAD_PATH}`;
    tenant.changeDirectory(
      withApp(DEPLOYER_APP_ID, () => ({
        federatedIdentityCredentials: [
          { name: 'practice', issuer, subject: 'job:nightly', audiences: [AUDIENCE] },
        ],
      })),
    );
    const made = await raw.post(WORKLOAD_PATH, { subject: 'job:nightly' });
    const { value } = (await made.json()) as { readonly value: string };
    expect(await present(value)).toMatchObject({ status: 200 });
    // It is good for nothing else: no API of the tenant takes it.
    const toGraph = await raw.post(WORKLOAD_PATH, { audience: 'https://management.azure.com' });
    const { value: other } = (await toGraph.json()) as { readonly value: string };
    expect(await verifyOwnTokenOf(other)).toBeNull();
    const forged = await githubToken({ iss: issuer, sub: 'job:nightly' });
    expect(await present(forged)).toMatchObject({ codes: [700027] });
  });
});

describe('an API that calls another one for its user', () => {
  const client = () =>
    new ConfidentialClientApplication({
      auth: {
        clientId: MIDDLE_TIER_ID,
        authority: `${tenant.origin}/${CONTOSO.id}`,
        knownAuthorities: [new URL(tenant.origin).host],
        clientSecret: tenant.configuredSecret(MIDDLE_TIER_ID) ?? '',
      },
      system: { networkClient: networkClient() },
    });
  const networkClient = () => ({
    sendGetRequestAsync: async (url: string) => answerOf(await raw.get(url.replace(tenant.origin, ''))),
    sendPostRequestAsync: async (url: string, options?: { body?: string }) =>
      answerOf(
        await raw.post(
          url.replace(tenant.origin, ''),
          Object.fromEntries(new URLSearchParams(options?.body ?? '')),
        ),
      ),
  });
  const answerOf = async (response: Awaited<ReturnType<typeof raw.get>>) => ({
    headers: Object.fromEntries(response.headers),
    body: (await response.json()) as never,
    status: response.status,
  });

  it('gets a token for it, through msal-node', async () => {
    const { body } = await redeemAs(tenant, raw, { ...WEB, scopes: `openid ${MIDDLE_TIER_SCOPE}` }, 'mara');
    const oboAssertion = String(body['access_token']);
    const result = await client().acquireTokenOnBehalfOf({ oboAssertion, scopes: [FILES_API_SCOPE] });
    expect(result?.scopes).toEqual([FILES_API_SCOPE]);
  });

  it('is refused with the audience of the token when it was for another API', async () => {
    const { body } = await redeemAs(tenant, raw, WEB, 'mara');
    await expect(
      client().acquireTokenOnBehalfOf({
        oboAssertion: String(body['access_token']),
        scopes: [FILES_API_SCOPE],
      }),
    ).rejects.toMatchObject({ errorNo: 500131 });
  });
});
