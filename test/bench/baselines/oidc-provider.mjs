import { generateKeyPair } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { promisify } from 'node:util';
import Provider from 'oidc-provider';
import { announce, CLIENT_ID, CLIENT_SECRET, REDIRECT_URI } from './announce.mjs';

/**
 * oidc-provider as it comes: its own development pages (account and password on one; consent only at the first sign-in
 * of a browser), its store in memory, and a new RS256 key. Its access tokens are signed too, and a refresh token comes
 * with them, as from the practice tenant. Arguments: files of the TLS key and certificate.
 */
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
  issueRefreshToken: () => true,
  features: {
    resourceIndicators: {
      enabled: true,
      defaultResource: () => 'https://api.example/',
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: 'read',
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
  },
});
server.on('request', provider.callback());
announce(issuer);
