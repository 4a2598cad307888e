import express from 'express';
import openIdConnect from 'express-openid-connect';
import { comeBack, createBrowser, whileListening } from './own-web-app.mjs';
import {
  AUTHORITY,
  app,
  codeOf,
  DOMAIN,
  setScenario,
  signIn,
  testCase,
  TEN_SCENARIOS,
  wordSentWith,
} from './practice.mjs';

/** Express with express-openid-connect as its README sets it up, with a callback of its own that `--app` brought along. */

const registration = app('Express with express-openid-connect');
const ORIGIN = 'http://localhost:8084';
const BY_CODE = { response_type: 'code', scope: 'openid profile email offline_access User.Read' };
const ID_TOKEN = { scope: 'openid profile email' };

function withApp({ parameters = BY_CODE, ...more }, use) {
  const server = express();
  server.use(
    openIdConnect.auth({
      issuerBaseURL: `${AUTHORITY}/v2.0`,
      baseURL: ORIGIN,
      clientID: registration.clientId,
      clientSecret: registration.secret,
      secret: 'a secret for the cookies of a test',
      authRequired: false,
      authorizationParams: { prompt: 'login', ...parameters },
      ...more,
    }),
  );
  const answer = (path, from) => {
    server.get(path, (request, response, next) => {
      from(request.oidc).then((body) => response.json(body), next);
    });
  };
  answer('/who', async ({ user }) => ({ email: user?.email }));
  answer('/user-info', async (oidc) => ({ isSame: (await oidc.fetchUserInfo()).sub === oidc.user.sub }));
  answer('/renew', async ({ accessToken }) => {
    const renewed = await accessToken.refresh();
    return { isNew: renewed.access_token !== accessToken.access_token };
  });
  server.use((error, _request, response, _next) => {
    response
      .status(error.status ?? 500)
      .json({ refused: [error.error, error.message, error.error_description].join(' ') });
  });
  return whileListening(server, 8084, use);
}

/** Signs in, then asks the app for a page; an error is what the app itself says. */
async function visit(page = '/who', consent = 'accept') {
  const go = createBrowser();
  const start = await go(`${ORIGIN}/login`);
  if (start.status !== 302) return start.json();
  const end = await signIn(start.headers.get('location'), 'mara', consent);
  if (end.kind === 'error-page') return { code: end.code };
  if (end.kind === 'failed') return end;
  const back = await comeBack(go, end);
  return back.status === 302 ? (await go(`${ORIGIN}${page}`)).json() : back.json();
}

const isMara = ({ email, ...seen }) => email === `mara.lindqvist@${DOMAIN}` || { email, ...seen };
const says = (seen, code) => seen.code === code || seen.refused?.includes(`AADSTS${code}:`) === true || seen;

await testCase('code', () => withApp({}, async () => isMara(await visit())));
await testCase('code, secret in the body', () =>
  withApp({ clientAuthMethod: 'client_secret_post' }, async () => isMara(await visit())),
);
await testCase('code and ID token by form_post', () =>
  withApp(
    { parameters: { ...BY_CODE, response_type: 'code id_token', response_mode: 'form_post' } },
    async () => isMara(await visit()),
  ),
);
await testCase('ID token by form_post, which is its default', () =>
  withApp({ parameters: ID_TOKEN }, async () => isMara(await visit())),
);
await testCase('user info at Microsoft Graph', () =>
  withApp({}, async () => (await visit('/user-info')).isSame),
);
await testCase('refresh', () => withApp({}, async () => (await visit('/renew')).isNew));
await testCase('a wrong secret', () =>
  withApp({ clientSecret: 'wrong' }, async () => says(await visit(), codeOf('secret-id-for-value'))),
);
await testCase('a tenant that does not exist', () =>
  withApp({ issuerBaseURL: 'https://login.microsoftonline.com/nobody.practice.example/v2.0' }, async () => {
    const seen = await visit();
    const word = await wordSentWith(codeOf('tenant-not-found'));
    const isRefused = seen.refused?.includes('unexpected HTTP response status code');
    return (word === 'invalid_tenant' && isRefused) || { ...seen, word };
  }),
);
await testCase('single-tenant app on /common', () =>
  withApp({ issuerBaseURL: 'https://login.microsoftonline.com/common/v2.0' }, async () =>
    says(await visit(), codeOf('single-tenant-app-on-common')),
  ),
);

const meets = (id, check, options = {}, consent = 'accept') =>
  testCase(id, async () => {
    await setScenario(id);
    try {
      return await withApp(options, async () => check(await visit('/who', consent)));
    } finally {
      await setScenario('healthy');
    }
  });
for (const [id, code] of Object.entries(TEN_SCENARIOS)) await meets(id, (seen) => says(seen, code));
await meets('user-declines', (seen) => says(seen, codeOf('user-declines')), {}, 'cancel');
await meets('consent-missing', (seen) => says(seen, codeOf('consent-missing')), {
  parameters: { ...BY_CODE, prompt: 'none' },
});
for (const [id, text] of Object.entries({
  'nonce-replaced': 'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'state-replaced': 'OAUTH_INVALID_RESPONSE',
}))
  await meets(id, (seen) => seen.refused?.includes(text) || seen);
// Of a token that comes from the token endpoint itself it takes TLS for proof enough.
await meets('signing-key-unknown', (seen) => seen.refused?.includes('OAUTH_KEY_SELECTION_FAILED') || seen, {
  parameters: ID_TOKEN,
});
