import { ExpressAuth, getSession } from '@auth/express';
import MicrosoftEntraID from '@auth/express/providers/microsoft-entra-id';
import express from 'express';
import { inspect } from 'node:util';
import { createBrowser, whileListening } from './own-web-app.mjs';
import { AUTHORITY, app, setScenario, signIn, testCase, TEN_SCENARIOS, wordSentWith } from './practice.mjs';

/** Express with Auth.js as its guide sets it up, with a callback of its own that `--app` brought along. */

const registration = app('Express with Auth.js');
const ORIGIN = 'http://localhost:8082';
const complaints = [];

const config = (secret) => ({
  providers: [
    MicrosoftEntraID({
      clientId: registration.clientId,
      clientSecret: secret,
      issuer: `${AUTHORITY}/v2.0`,
      authorization: { params: { scope: 'openid profile email User.Read', prompt: 'login' } },
    }),
  ],
  secret: 'a secret for the cookies of a test',
  trustHost: true,
  logger: {
    error: (error) => complaints.push(inspect(error, { depth: 8 })),
    warn: () => undefined,
    debug: () => undefined,
  },
});

const withApp = (secret, use) => {
  const server = express();
  server.set('trust proxy', true);
  server.use('/auth/*', ExpressAuth(config(secret)));
  server.get('/who', async (request, response) => {
    const session = await getSession(request, config(secret));
    response.json(session?.user ?? null);
  });
  return whileListening(server, 8082, use);
};

async function visit() {
  complaints.length = 0;
  const go = createBrowser();
  const { csrfToken } = await (await go(`${ORIGIN}/auth/csrf`)).json();
  const start = await go(`${ORIGIN}/auth/signin/microsoft-entra-id`, {
    method: 'POST',
    body: new URLSearchParams({ csrfToken, callbackUrl: ORIGIN }),
  });
  const end = await signIn(start.headers.get('location'));
  if (end.kind !== 'redirect') return { code: end.code, end };
  const back = await go(end.location);
  const where = back.headers.get('location') ?? '';
  if (where.includes('error')) {
    const page = await go(new URL(where, ORIGIN).href);
    return { errorPage: page.status, where, complaints: complaints.join('\n') };
  }
  return { user: await (await go(`${ORIGIN}/who`)).json() };
}

/** Auth.js shows its own page, and says the word of the error but not its number. */
async function showsError(seen, code) {
  const word = await wordSentWith(code);
  return (seen.where?.includes('error=') && seen.complaints.includes(word)) || { ...seen, word };
}

await testCase('its own callback', () =>
  withApp(registration.secret, async () => {
    const seen = await visit();
    return seen.user?.email === 'mara.lindqvist@contoso.practice.example' || { ...seen, complaints };
  }),
);
await testCase('a wrong secret shows its own error page', () =>
  withApp('wrong', async () => {
    const seen = await visit();
    return showsError(seen, 7000215);
  }),
);
for (const [scenario, code] of Object.entries(TEN_SCENARIOS))
  await testCase(scenario, async () => {
    await setScenario(scenario);
    try {
      return await withApp(registration.secret, async () => {
        const seen = await visit();
        return seen.code === code || showsError(seen, code);
      });
    } finally {
      await setScenario('healthy');
    }
  });
