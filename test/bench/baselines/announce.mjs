/** What every server of the bench knows about its one app, and its one user. */
export const CLIENT_ID = 'bench-web';
export const CLIENT_SECRET = 'bench-web-secret-of-some-length';
export const REDIRECT_URI = 'http://localhost/auth/callback';
export const SCOPES = 'openid profile email offline_access';

/**
 * One line of JSON on standard output, once the server answers.
 *
 * @param {string} issuer its discovery document stands below
 */
export function announce(issuer) {
  const client = { clientId: CLIENT_ID, clientSecret: CLIENT_SECRET, redirectUri: REDIRECT_URI };
  process.stdout.write(`${JSON.stringify({ issuer, ...client, scopes: SCOPES })}\n`);
}
