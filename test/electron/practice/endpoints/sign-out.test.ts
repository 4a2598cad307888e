import { request } from 'undici';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPracticeBrowser, type PracticeBrowser } from '../../../support/practice-browser.ts';
import { withApp } from '../change-directory.ts';
import { practiceForTest } from '../practice-for-test.ts';
import { authorizePath } from '../raw-client.ts';
import { redeemAs } from '../sign-in-as.ts';
import { DESKTOP, userOf, WEB } from '../start-for-test.ts';

/** OpenID Connect RP-Initiated Logout 1.0 and Front-Channel Logout 1.0. */
const { tenant, raw, dispatcher } = await practiceForTest();

const DESKTOP_ADDRESS = 'http://localhost:5555';
const WEB_ADDRESS = 'http://localhost:5555/auth/callback';
const TOLD = 'https://app.example/signed-out?a=b';

let browser: PracticeBrowser;
beforeEach(() => {
  browser = createPracticeBrowser(tenant.caPem);
});
afterEach(() => browser.close());

const signOut = (parameters: Readonly<Record<string, string>>, path = '/oauth2/v2.0/logout') =>
  browser.open(`${tenant.origin}/${WEB.tenant}${path}?${new URLSearchParams(parameters).toString()}`);
const signIn = () => {
  const { username, password } = userOf(tenant, 'member');
  return browser.signInThrough(`${tenant.origin}${authorizePath(WEB)}`, { username, password });
};
const isSignedIn = async (): Promise<boolean> => {
  const { location } = await browser.open(`${tenant.origin}${authorizePath(WEB, { prompt: 'none' })}`);
  return location?.includes('code=') === true;
};

describe('the address after signing out', () => {
  it.each([
    ['registered by any app, where none is named', { post_logout_redirect_uri: DESKTOP_ADDRESS }, true],
    [
      'registered by the app that is named',
      { post_logout_redirect_uri: WEB_ADDRESS, client_id: WEB.clientId },
      true,
    ],
    [
      'of another app than the one that is named',
      { post_logout_redirect_uri: WEB_ADDRESS, client_id: DESKTOP.clientId },
      false,
    ],
    ['registered nowhere', { post_logout_redirect_uri: 'https://evil.example/' }, false],
    [
      'registered, with a hint that is no token',
      { post_logout_redirect_uri: WEB_ADDRESS, id_token_hint: 'x.y.z' },
      false,
    ],
    ['no address at all', { post_logout_redirect_uri: 'javascript:alert(1)' }, false],
  ])('%s', async (_what, parameters: Readonly<Record<string, string>>, isTaken) => {
    await signIn();
    const { location, html } = await signOut({ ...parameters, state: 's' });
    expect(location).toBe(isTaken ? `${parameters['post_logout_redirect_uri'] ?? ''}?state=s` : null);
    if (!isTaken) expect(html).toContain('You are signed out');
    expect(await isSignedIn()).toBe(false);
  });

  it('is the hinted app’s, by its ID token', async () => {
    const { body } = await redeemAs(tenant, raw, WEB, 'mara');
    const hint = { id_token_hint: String(body['id_token']) };
    expect((await signOut({ ...hint, post_logout_redirect_uri: WEB_ADDRESS })).location).toBe(WEB_ADDRESS);
    expect((await signOut({ ...hint, post_logout_redirect_uri: DESKTOP_ADDRESS })).location).toBeNull();
  });

  it('is the same at the v1.0 endpoint', async () => {
    await signIn();
    const page = await signOut({ post_logout_redirect_uri: WEB_ADDRESS }, '/oauth2/logout');
    expect(page.location).toBe(WEB_ADDRESS);
    expect(await isSignedIn()).toBe(false);
  });
});

describe('an app with a front-channel logout URL', () => {
  beforeEach(() => {
    tenant.changeDirectory(withApp(WEB.clientId, ({ web }) => ({ web: { ...web, logoutUrl: TOLD } })));
  });
  const framesOf = ({ document }: Awaited<ReturnType<typeof signOut>>) =>
    [...document.querySelectorAll('iframe')].map((frame) => frame.getAttribute('src') ?? '');

  it('is told which session ended, and then the browser goes on', async () => {
    const end = await signIn();
    if (end.kind !== 'redirect') throw new Error(end.kind);
    const page = await signOut({ post_logout_redirect_uri: WEB_ADDRESS });
    const [frame = '', ...more] = framesOf(page);
    const url = new URL(frame);
    expect(more).toEqual([]);
    expect(`${url.origin}${url.pathname}`).toBe('https://app.example/signed-out');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      a: 'b',
      iss: `${tenant.origin}/${WEB.tenant}/v2.0`,
      sid: end.parameters.get('session_state'),
    });
    expect(page.headers.get('content-security-policy')).toContain('frame-src https://app.example');
    expect(page.document.querySelector('a#next')?.getAttribute('href')).toBe(WEB_ADDRESS);
    expect(await isSignedIn()).toBe(false);
  });

  it('hears nothing where the browser was not signed in to it', async () => {
    expect(framesOf(await signOut({}))).toEqual([]);
  });
});

describe('another site', () => {
  const get = async (headers: Readonly<Record<string, string>>) => {
    // Not `fetch`, which has headers of its own to say where a request comes from.
    const answer = await request(`${tenant.origin}/common/oauth2/v2.0/logout`, { headers, dispatcher });
    await answer.body.dump();
    return [answer.statusCode, answer.headers['set-cookie'] === undefined ? 'still signed in' : 'signed out'];
  };

  it.each([
    ['a picture', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }],
    ['a frame', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }],
    ['a script', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' }],
  ])('signs nobody out by %s', async (_what, headers) => {
    expect(await get(headers)).toEqual([403, 'still signed in']);
  });

  it('may send its user here', async () => {
    const visit = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    };
    expect(await get(visit)).toEqual([200, 'signed out']);
  });
});
