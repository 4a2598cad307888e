import { AUTHORITY, app, testCase } from './practice.mjs';
import { signInOnPage, withPage } from './chromium.mjs';

const registration = app('Page of the strangers');

const page = `
import { UserManager } from 'oidc-client-ts';
window.manager = new UserManager({
  authority: '${AUTHORITY}/v2.0',
  client_id: '${registration.clientId}',
  redirect_uri: 'http://localhost:8083/',
  scope: 'openid profile email offline_access User.Read',
  loadUserInfo: true,
});
window.ready = location.search.includes('code=')
  ? window.manager.signinRedirectCallback().then((user) => { window.answer = user; }, (error) => { window.failure = error.message; })
  : Promise.resolve();
`;

await withPage({ page }, async (tab) => {
  await testCase('redirect, with user info from Microsoft Graph', async () => {
    await tab.goto('http://localhost:8083/');
    await tab.evaluate(() => void window.manager.signinRedirect());
    await signInOnPage(tab);
    await tab.waitForFunction(() => window.answer || window.failure, null, { timeout: 30000 });
    return (
      (await tab.evaluate(() => window.answer?.profile.family_name)) === 'Lindqvist' ||
      tab.evaluate(() => window.failure ?? window.answer.profile)
    );
  });
  await testCase('renewal by refresh token', () =>
    tab.evaluate(async () => {
      const before = window.answer.access_token;
      const user = await window.manager.signinSilent();
      return user.access_token !== before;
    }),
  );
});
