import { describe, expect, it } from 'vitest';
import { nearestRedirectUri } from '../../../electron/practice/errors/nearest-redirect-uri.ts';
import { practiceForTest } from './practice-for-test.ts';
import { authorizePath } from './raw-client.ts';
import { WEB } from './start-for-test.ts';

const { tenant, raw } = await practiceForTest();

describe('the nearest redirect URI', () => {
  const registered = ['https://app.example/cb', 'http://localhost/auth'];

  it.each([
    ['https://app.example/cb/', 'without the slash at its end'],
    ['https://app.example/CB', 'in other letter case'],
    ['http://app.example/cb', 'with another scheme'],
    ['https://app.example:8443/cb', 'with another port'],
    ['https://www.app.example/cb', 'with another host'],
    ['https://app.example/callback', 'with another path'],
    ['https://app.example/cb?x=1', 'with another query'],
  ])('of %s differs: %s', (sent, difference) => {
    expect(nearestRedirectUri(sent, registered)).toEqual({ uri: 'https://app.example/cb', difference });
  });

  it.each(['https://other.example:1/x', 'no address', ''])('of %s is none', (sent) => {
    expect(nearestRedirectUri(sent, registered)).toBeNull();
  });
});

describe('a decision', () => {
  const decision = () => tenant.status().log.at(-1)?.decision ?? '';

  it('says object, field and what is near', async () => {
    await raw.get(authorizePath(WEB, { redirect_uri: `${WEB.redirectUri}/` }));
    expect(decision()).toBe(
      `redirect URI ${WEB.redirectUri}/ is not registered: redirectUris of Contoso web (practice) has it without the slash at its end alone: ${WEB.redirectUri}`,
    );
  });

  const SECRET = 'Ab38Q~canary.canary-canary_canary0123456789';

  it.each([
    ['a code in the redirect URI', { redirect_uri: `https://x.example/cb?code=${SECRET}` }],
    ['a code behind a hash', { redirect_uri: `https://x.example/cb#${SECRET}` }],
    ['a secret as response type', { response_type: SECRET }],
    ['a secret as scope', { scope: SECRET }],
    ['a secret as resource', { resource: SECRET }],
    ['a secret as client ID', { client_id: SECRET }],
  ])('never holds %s', async (_what, changes) => {
    await raw.get(authorizePath(WEB, changes));
    expect(decision()).not.toBe('');
    expect(decision()).not.toContain('canary');
  });

  it.each([
    ['grant_type', { grant_type: SECRET }],
    ['client_secret', { grant_type: 'client_credentials', client_id: WEB.clientId, client_secret: SECRET }],
    ['username', { grant_type: 'password', client_id: WEB.clientId, username: SECRET, password: SECRET }],
  ])('never holds what came as %s', async (_what, form) => {
    await raw.token(WEB, form);
    expect(decision()).not.toContain('canary');
  });

  it('is short, and has no control characters', async () => {
    await raw.get(authorizePath(WEB, { redirect_uri: `https://x.example/\u001b]52;${'a'.repeat(5000)}` }));
    expect(decision().length).toBeLessThanOrEqual(300);
    expect(decision()).not.toMatch(/\p{Cc}/u);
  });
});
