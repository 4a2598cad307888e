import { AUTHORITY, app, testCase } from './practice.mjs';
import { signInOnPage, withPage } from './chromium.mjs';

const registration = app('Page of the strangers');
const auth = (redirectUri) =>
  JSON.stringify({ auth: { clientId: registration.clientId, authority: AUTHORITY, redirectUri } });

const page = `
import { PublicClientApplication } from '@azure/msal-browser';
window.start = async (redirectUri) => {
  const config = ${auth('http://localhost:8083/')};
  if (redirectUri) config.auth.redirectUri = redirectUri;
  const client = new PublicClientApplication(config);
  await client.initialize();
  window.client = client;
  return client;
};
window.ready = window.start().then((client) => client.handleRedirectPromise())
  .then((answer) => { window.answer = answer; })
  .catch((error) => { window.failure = { code: error.errorCode, message: error.message, no: error.errorNo, sub: error.subError }; });
`;
const redirect = `
import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';
broadcastResponseToMainFrame();
`;

await withPage({ page, redirect }, async (tab, context) => {
  await testCase('redirect', async () => {
    await tab.goto('http://localhost:8083/');
    await tab.evaluate(() => window.ready);
    await tab.evaluate(() => void window.client.loginRedirect({ scopes: ['User.Read'] }));
    await signInOnPage(tab);
    await tab.waitForFunction(() => window.answer || window.failure, null, { timeout: 30000 });
    return (
      (await tab.evaluate(() => window.answer?.account?.username ?? window.failure)) ===
      'mara@contoso.practice.example'
    );
  });
  await testCase('silent, from the cache and renewed', () =>
    tab.evaluate(async () => {
      const [account] = window.client.getAllAccounts();
      const cached = await window.client.acquireTokenSilent({ scopes: ['User.Read'], account });
      const renewed = await window.client.acquireTokenSilent({
        scopes: ['User.Read'],
        account,
        forceRefresh: true,
      });
      return cached.fromCache && !renewed.fromCache ? true : [cached.fromCache, renewed.fromCache];
    }),
  );
  await testCase('ssoSilent in a hidden frame', () =>
    tab.evaluate(async () => {
      const client = await window.start('http://localhost:8083/redirect.html');
      const answer = await client.ssoSilent({
        scopes: ['User.Read'],
        loginHint: 'mara@contoso.practice.example',
      });
      return answer.account.username === 'mara@contoso.practice.example';
    }),
  );
  await testCase('popup', async () => {
    await tab.goto('http://localhost:8083/');
    await tab.evaluate(() => window.ready);
    const opened = context.waitForEvent('page');
    const answer = tab.evaluate(async () => {
      const client = await window.start('http://localhost:8083/redirect.html');
      return client.acquireTokenPopup({ scopes: ['User.Read'], prompt: 'login' }).then(
        (result) => result.account.username,
        (error) => error.message,
      );
    });
    await signInOnPage(await opened);
    return (await answer) === 'mara@contoso.practice.example' || (await answer);
  });
  await testCase('on the Web platform the page reads why', async () => {
    await tab.goto('http://localhost:8083/web');
    await tab.evaluate(() => window.ready);
    await tab.evaluate(async () => {
      const client = await window.start('http://localhost:8083/web');
      void client.loginRedirect({
        scopes: ['User.Read'],
        redirectStartPage: 'http://localhost:8083/web',
        prompt: 'login',
      });
    });
    await signInOnPage(tab);
    await tab.waitForFunction(() => window.answer || window.failure, null, { timeout: 30000 });
    const failure = await tab.evaluate(() => window.failure ?? window.answer);
    return (failure.code === 'invalid_request' && String(failure.no) === '9002326') || failure;
  });
});
