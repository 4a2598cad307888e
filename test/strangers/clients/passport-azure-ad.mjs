import cookieParser from 'cookie-parser';
import express from 'express';
import passport from 'passport';
import { OIDCStrategy } from 'passport-azure-ad';
import { comeBack, createBrowser, whileListening } from './own-web-app.mjs';
import {
  AUTHORITY,
  app,
  codeOf,
  DOMAIN,
  PRACTICE,
  setScenario,
  signIn,
  testCase,
  TEN_SCENARIOS,
  wordSentWith,
} from './practice.mjs';

/** Express with passport-azure-ad as its sample sets it up, with a callback of its own that `--app` brought along. */

const registration = app('Express with passport-azure-ad');
const ORIGIN = 'http://localhost:8085';
const CALLBACK = '/auth/openid/return';

function withApp(options, use) {
  const strategy = new OIDCStrategy(
    {
      identityMetadata: `${AUTHORITY}/v2.0/.well-known/openid-configuration`,
      clientID: registration.clientId,
      clientSecret: registration.secret,
      responseType: 'code',
      responseMode: 'query',
      redirectUrl: `${ORIGIN}${CALLBACK}`,
      allowHttpForRedirectUrl: true,
      scope: ['profile', 'email', 'offline_access', 'User.Read'],
      useCookieInsteadOfSession: true,
      cookieEncryptionKeys: [{ key: '12345678901234567890123456789012', iv: '123456789012' }],
      loggingNoPII: false,
      loggingLevel: 'fatal',
      ...options,
    },
    (_issuer, _subject, profile, done) => done(null, profile),
  );
  const server = express();
  server.use(express.urlencoded({ extended: false }));
  server.use(cookieParser());
  const authenticate = (request, response, next) =>
    passport.authenticate(strategy, { session: false, prompt: 'login' }, (error, profile, refused) => {
      response.json({ email: profile?._json?.email, refused: refused ?? error?.message });
    })(request, response, next);
  server.get('/login', authenticate);
  server.all(CALLBACK, authenticate);
  server.use((error, _request, response, _next) => {
    response.status(500).json({ crashed: error.stack });
  });
  return whileListening(server, 8085, use);
}

/** Signs in; the app answers with the user, or with what the strategy refuses for. */
async function visit(consent = 'accept') {
  const go = createBrowser();
  const start = await go(`${ORIGIN}/login`);
  if (start.status !== 302) return start.json();
  const end = await signIn(start.headers.get('location'), 'mara', consent);
  if (end.kind === 'error-page') return { code: end.code };
  if (end.kind === 'failed') return end;
  return (await comeBack(go, end)).json();
}

const isMara = ({ email, ...seen }) => email === `mara.lindqvist@${DOMAIN}` || { email, ...seen };

/** The strategy says the number where it makes a text of the answer, and otherwise the word alone. */
async function says(seen, code) {
  if (seen.code === code || seen.refused?.includes(`AADSTS${code}:`)) return true;
  const word = await wordSentWith(code);
  return seen.refused === word || { ...seen, word };
}

await testCase('code', () => withApp({}, async () => isMara(await visit())));
await testCase('code by form_post', () =>
  withApp({ responseMode: 'form_post' }, async () => isMara(await visit())),
);
const COMMON = {
  identityMetadata: 'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
};
await testCase('code at /common, where the issuer of the tenant is expected', () =>
  withApp({ ...COMMON, issuer: `${AUTHORITY}/v2.0` }, async () => isMara(await visit())),
);
await testCase('code at /common, where the issuer of another tenant is expected', () =>
  withApp(
    { ...COMMON, issuer: `https://login.microsoftonline.com/${PRACTICE.tenants[1].id}/v2.0` },
    async () => {
      const seen = await visit();
      return seen.refused?.includes('jwt issuer is invalid') || seen;
    },
  ),
);
await testCase('ID tokens not enabled', () =>
  withApp({ responseType: 'code id_token', responseMode: 'form_post' }, async () =>
    says(await visit(), codeOf('id-token-not-enabled')),
  ),
);
await testCase('a wrong secret', () =>
  withApp({ clientSecret: 'wrong' }, async () => says(await visit(), codeOf('secret-id-for-value'))),
);
await testCase('a tenant that does not exist', () =>
  withApp(
    {
      identityMetadata:
        'https://login.microsoftonline.com/nobody.practice.example/v2.0/.well-known/openid-configuration',
    },
    async () => {
      const seen = await visit();
      return seen.refused?.includes('400') || seen;
    },
  ),
);

const meets = (id, check, consent = 'accept') =>
  testCase(id, async () => {
    await setScenario(id);
    try {
      return await withApp({}, async () => check(await visit(consent)));
    } finally {
      await setScenario('healthy');
    }
  });
// Without PKCE, which it does not know, it gets no code in the first place.
const MET = { ...TEN_SCENARIOS, 'server-app-on-spa-platform': codeOf('spa-without-pkce') };
for (const [id, code] of Object.entries(MET)) await meets(id, (seen) => says(seen, code));
await meets('user-declines', (seen) => says(seen, codeOf('user-declines')), 'cancel');
for (const [id, text] of Object.entries({
  'nonce-replaced': 'invalid nonce',
  'state-replaced': 'invalid state',
  'signing-key-unknown': 'failed to generate PEM key',
  'clock-ten-minutes-off': 'jwt is not active',
}))
  await meets(id, (seen) => seen.refused?.includes(text) || seen);
