import { ConfidentialClientApplication, PublicClientApplication } from '@azure/msal-node';
import { AUTHORITY, app, signIn, testCase } from './practice.mjs';

const daemon = app('Contoso nightly');
const desktop = app('Contoso desktop');
const files = `${app('Contoso files API').identifierUris[0]}/.default`;

const confidential = (secret = daemon.secret) =>
  new ConfidentialClientApplication({
    auth: { clientId: daemon.clientId, authority: AUTHORITY, clientSecret: secret },
  });

await testCase('client credentials, then from the cache', async () => {
  const client = confidential();
  await client.acquireTokenByClientCredential({ scopes: [files] });
  return (await client.acquireTokenByClientCredential({ scopes: [files] })).fromCache;
});
await testCase('a wrong secret', async () => {
  const error = await confidential('wrong')
    .acquireTokenByClientCredential({ scopes: [files] })
    .catch((thrown) => thrown);
  return Number(error.errorNo) === 7000215 || error.message;
});
await testCase('.default comes from the cache three times', async () => {
  const client = new PublicClientApplication({ auth: { clientId: desktop.clientId, authority: AUTHORITY } });
  const request = { scopes: ['https://graph.microsoft.com/.default'], redirectUri: 'http://localhost' };
  const url = await client.getAuthCodeUrl(request);
  const { parameters } = await signIn(url);
  const { account } = await client.acquireTokenByCode({ ...request, code: parameters.code });
  for (let index = 0; index < 3; index += 1) {
    const silent = await client.acquireTokenSilent({ account, scopes: request.scopes });
    if (!silent.fromCache) return `call ${index} went to the network`;
  }
  return true;
});
