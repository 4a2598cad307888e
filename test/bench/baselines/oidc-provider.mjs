import { generateKeyPair } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import Provider from 'oidc-provider';
import { announce, CLIENT_ID, CLIENT_SECRET, REDIRECT_URI, SCOPES } from './announce.mjs';

/**
 * oidc-provider with a new RS256 key, its store in memory, and the shortest interaction that asks for account and
 * password: one page for both, and no consent. Its access tokens are signed too, as those of the practice tenant are.
 * Arguments: files of the TLS key and certificate.
 */
const RESOURCE = 'https://api.example/';
const RESOURCE_SCOPE = 'read';
const PASSWORD = 'practice-mara';

const [keyFile, certificateFile] = process.argv.slice(2);
const server = createServer({ key: readFileSync(keyFile), cert: readFileSync(certificateFile) });
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `https://localhost:${server.address().port}`;
const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });

const provider = new Provider(issuer, {
  jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig' }] },
  clients: [
    {
      client_id: CLIENT_ID,
      client_secret: CLIENT_SECRET,
      redirect_uris: [REDIRECT_URI],
      grant_types: ['authorization_code', 'refresh_token'],
      token_endpoint_auth_method: 'client_secret_post',
    },
  ],
  findAccount: (_ctx, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
  issueRefreshToken: () => true,
  loadExistingGrant: async ({ oidc }) => {
    const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope(SCOPES);
    grant.addResourceScope(RESOURCE, RESOURCE_SCOPE);
    await grant.save();
    return grant;
  },
  features: {
    devInteractions: { enabled: false },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => RESOURCE,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: RESOURCE_SCOPE,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
  },
});

const page = (action) =>
  `<!DOCTYPE html><title>Sign in</title><form method="post" action="${action}"><input type="text" name="login"><input type="password" name="password"><button>Sign in</button></form>`;

async function interact(request, response) {
  if (request.method === 'GET') {
    const { uid } = await provider.interactionDetails(request, response);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page(`/interaction/${uid}`));
    return;
  }
  const form = new URLSearchParams(await text(request));
  const isRight = form.get('password') === PASSWORD;
  const result = isRight
    ? { login: { accountId: form.get('login') } }
    : { error: 'access_denied', error_description: 'The password is wrong.' };
  await provider.interactionFinished(request, response, result);
}

const answer = provider.callback();
server.on('request', (request, response) => {
  if (!request.url.startsWith('/interaction/')) {
    answer(request, response);
    return;
  }
  interact(request, response).catch((error) => {
    response.statusCode = 500;
    response.end(String(error));
  });
});
announce(issuer);
