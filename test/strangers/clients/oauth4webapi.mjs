import * as oauth from 'oauth4webapi';
import { AUTHORITY, app, setScenario, signIn, testCase, TEN_SCENARIOS } from './practice.mjs';

const issuer = new URL(`${AUTHORITY}/v2.0`);
const as = await oauth
  .discoveryRequest(issuer)
  .then((response) => oauth.processDiscoveryResponse(issuer, response));
const web = app('Contoso web');
const client = { client_id: web.clientId };
const redirectUri = 'http://localhost/auth/callback';
const files = `${app('Contoso files API').identifierUris[0]}/Files.Read`;

async function codeFlow({
  auth = oauth.ClientSecretPost(web.secret),
  scope = `openid profile email offline_access ${files}`,
} = {}) {
  const verifier = oauth.generateRandomCodeVerifier();
  const nonce = oauth.generateRandomNonce();
  const state = oauth.generateRandomState();
  const url = new URL(as.authorization_endpoint);
  url.search = new URLSearchParams({
    client_id: web.clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope,
    nonce,
    state,
    prompt: 'login',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  }).toString();
  const end = await signIn(url.href);
  if (end.kind === 'error-page') return { code: end.code };
  const parameters = oauth.validateAuthResponse(as, client, new URL(end.location), state);
  const response = await oauth.authorizationCodeGrantRequest(
    as,
    client,
    auth,
    parameters,
    redirectUri,
    verifier,
  );
  return oauth.processAuthorizationCodeResponse(as, client, response, {
    expectedNonce: nonce,
    requireIdToken: true,
  });
}

await testCase('code with client_secret_post', async () => (await codeFlow()).token_type === 'bearer');
await testCase(
  'code with client_secret_basic',
  async () => (await codeFlow({ auth: oauth.ClientSecretBasic(web.secret) })).token_type === 'bearer',
);
await testCase('refresh', async () => {
  const { refresh_token: token } = await codeFlow();
  const response = await oauth.refreshTokenGrantRequest(
    as,
    client,
    oauth.ClientSecretPost(web.secret),
    token,
  );
  return (await oauth.processRefreshTokenResponse(as, client, response)).refresh_token?.length > 1000;
});
await testCase('user info at Microsoft Graph', async () => {
  const answer = await codeFlow({ scope: 'openid profile email User.Read' });
  const { sub } = oauth.getValidatedIdTokenClaims(answer);
  const response = await oauth.userInfoRequest(as, client, answer.access_token);
  return (await oauth.processUserInfoResponse(as, client, sub, response)).sub === sub;
});

const codesOf = (error) =>
  error?.cause?.error_codes?.[0] ??
  Number(
    /AADSTS(\d+)/u.exec(error?.error_description ?? error?.cause?.get?.('error_description') ?? '')?.[1],
  );
for (const [scenario, code] of Object.entries(TEN_SCENARIOS))
  await testCase(scenario, async () => {
    await setScenario(scenario);
    try {
      const answer = await codeFlow();
      return answer.code === code || answer;
    } catch (error) {
      return codesOf(error) === code || `${error.message} ${JSON.stringify(error.cause)}`;
    } finally {
      await setScenario('healthy');
    }
  });
