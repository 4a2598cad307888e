import * as client from 'openid-client';
import { AUTHORITY, app, setScenario, signIn, testCase, TEN_SCENARIOS } from './practice.mjs';

const web = app('Contoso web');
const redirectUri = 'http://localhost/auth/callback';
const files = `${app('Contoso files API').identifierUris[0]}/Files.Read`;

async function codeFlow(scope = `openid profile email offline_access ${files}`) {
  const config = await client.discovery(new URL(`${AUTHORITY}/v2.0`), web.clientId, web.secret);
  const verifier = client.randomPKCECodeVerifier();
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope,
    prompt: 'login',
    state: 'the state',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  const end = await signIn(url.href);
  if (end.kind === 'error-page') return { code: end.code };
  return client.authorizationCodeGrant(config, new URL(end.location), {
    pkceCodeVerifier: verifier,
    expectedState: 'the state',
  });
}

await testCase(
  'code',
  async () => (await codeFlow()).claims().email === 'mara.lindqvist@contoso.practice.example',
);
await testCase('a resource that owns the scope', async () => {
  const config = await client.discovery(new URL(`${AUTHORITY}/v2.0`), web.clientId, web.secret);
  const verifier = client.randomPKCECodeVerifier();
  const resource = app('Contoso files API').identifierUris[0];
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: `openid ${files}`,
    resource,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  const end = await signIn(url.href);
  const tokens = await client.authorizationCodeGrant(
    config,
    new URL(end.location),
    { pkceCodeVerifier: verifier },
    { resource },
  );
  return tokens.scope === files || tokens.scope;
});
for (const [scenario, code] of Object.entries(TEN_SCENARIOS))
  await testCase(scenario, async () => {
    await setScenario(scenario);
    try {
      const answer = await codeFlow();
      return answer.code === code || answer;
    } catch (error) {
      const text = error.error_description ?? '';
      return text.includes(`AADSTS${code}:`) || `${error.message} ${text}`;
    } finally {
      await setScenario('healthy');
    }
  });
