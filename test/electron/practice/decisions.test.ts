import { describe, expect, it } from 'vitest';
import { nearestRedirectUri } from '../../../electron/practice/errors/nearest-redirect-uri.ts';
import { DEVICE_PATH } from '../../../electron/practice/pages/device-page.ts';
import { createPracticeBrowser } from '../../support/practice-browser.ts';
import { withImplicit } from './change-directory.ts';
import { practiceForTest } from './practice-for-test.ts';
import { authorizePath } from './raw-client.ts';
import { userCalled } from './sign-in-as.ts';
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

  it.each([
    ['another response_mode', { response_mode: 'smoke' }, /^response_mode smoke does not exist/u],
    [
      'a token in the query',
      { response_type: 'id_token', response_mode: 'query' },
      /^response_mode is query, and response_type asks for a token/u,
    ],
    ['no nonce', { response_type: 'id_token', nonce: null }, /has no nonce$/u],
    ['another prompt', { prompt: 'maybe' }, /^prompt maybe does not exist/u],
    ['a short challenge', { code_challenge: 'short' }, /^code_challenge is not 43 to 128/u],
  ])('names the parameter that decided: %s', async (_what, changes, words) => {
    tenant.changeDirectory(withImplicit(WEB.clientId));
    await raw.get(authorizePath(WEB, changes));
    expect(decision()).toMatch(words);
  });

  it.each([
    ['a form of no sign-in', '/common/login', { flow: 'made-up' }, /^the form belongs to no sign-in/u],
    ['an unknown user code', DEVICE_PATH, { otc: 'ABCDEFGHI' }, /^no device is waiting with this code/u],
  ])('names what is unknown: %s', async (_what, path, form, words) => {
    await raw.post(path, form);
    expect(decision()).toMatch(words);
  });

  it('says so when a second factor is mistyped', async () => {
    const browser = createPracticeBrowser(tenant.caPem);
    const { username, password } = userCalled(tenant, 'maya');
    const url = `${tenant.origin}${authorizePath(WEB, { login_hint: username })}`;
    const page = await browser.press(await browser.open(url), 'Sign in', {
      label: 'Password',
      value: password,
    });
    await browser.press(page, 'Verify', { label: 'Code', value: '000000' });
    await browser.close();
    expect(decision()).toMatch(/^the code that was typed/u);
  });

  it('says so when an outage answers, and when the host is unknown', async () => {
    tenant.setScenario('service-unavailable-once');
    await raw.token(WEB, {});
    expect(decision()).toMatch(/^faults\.outages has an answer for token/u);
    await raw.get('/common/discovery/instance?authorization_endpoint=https://elsewhere.example/x');
    expect(decision()).toMatch(/^authorization_endpoint https:\/\/elsewhere\.example\/x is on no host/u);
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
