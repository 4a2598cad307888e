import { decodeJwt } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import { createPracticeBrowser, type PracticeBrowser } from '../../../support/practice-browser.ts';
import { authorizePath, signInMember, VERIFIER } from '../raw-client.ts';
import { DESKTOP, userOf, WEB } from '../start-for-test.ts';
import { practiceForTest } from '../practice-for-test.ts';

const { tenant, raw } = await practiceForTest();

describe('what may not be answered to the app stays on a page', () => {
  it.each([
    ['an unknown tenant', { ...WEB, tenant: 'nobody.example' }, {}, 90002],
    ['a single-tenant app on common', { ...WEB, tenant: 'common' }, {}, 50194],
    ['no client', WEB, { client_id: null }, 900144],
    ['a client that is no GUID', WEB, { client_id: '<script>alert(1)</script>' }, 700016],
    ['the zero GUID', WEB, { client_id: '00000000-0000-0000-0000-000000000000' }, 700038],
    ['a tenant that is no name', { ...WEB, tenant: '{tenant}' }, {}, 900023],
    ['an unknown client', WEB, { client_id: '0c0ffee0-0001-4000-8000-00000000ffff' }, 700016],
    ['an unregistered redirect URI', WEB, { redirect_uri: 'https://evil.example/' }, 50011],
    ['the same with prompt=none', WEB, { redirect_uri: 'https://evil.example/', prompt: 'none' }, 50011],
    ['a script as redirect URI', WEB, { redirect_uri: 'javascript:alert(1)' }, 50011],
  ])('%s', async (_what, profile, changes, code) => {
    const response = await raw.get(authorizePath(profile, changes));
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('location')).toBeNull();
    expect(page).toContain('<meta name="PageID" content="ConvergedError">');
    expect(page).toContain(`AADSTS${code}`);
    expect(page).not.toContain('<script>alert');
  });
});

describe('what may be answered goes to the redirect URI', () => {
  it.each([
    ['no response type', { response_type: null }, 'invalid_request', 900144],
    ['another response type', { response_type: 'device' }, 'unsupported_response_type', 70005],
    ['no scope', { scope: null }, 'invalid_request', 900144],
    ['an unknown API', { scope: 'api://nobody/Files.Read' }, 'invalid_resource', 500011],
    ['an unknown permission', { scope: 'openid Mail.Fly' }, 'invalid_client', 650053],
    ['mixed .default', { scope: 'User.Read https://graph.microsoft.com/.default' }, 'invalid_scope', 70011],
    ['another response mode', { response_mode: 'jwt' }, 'invalid_request', 70007],
    ['another prompt', { prompt: 'maybe' }, 'invalid_request', 90023],
    ['a short challenge', { code_challenge: 'short' }, 'invalid_request', 501491],
    ['prompt=none without a session', { prompt: 'none' }, 'login_required', 50058],
  ])('%s', async (_what, changes, error, code) => {
    const response = await raw.get(authorizePath(WEB, changes));
    const location = new URL(response.headers.get('location') ?? '');
    expect(response.status).toBe(302);
    expect(location.href).toContain('http://localhost/auth/callback?');
    expect(location.searchParams.get('error')).toBe(error);
    expect(location.searchParams.get('state')).toBe('the state');
    expect(location.searchParams.get('error_description')).toContain(`AADSTS${code}: `);
    expect(location.searchParams.get('error_uri')).toContain(String(code));
  });
});

describe('a response mode', () => {
  it('query', async () => {
    const end = await signInMember(tenant, WEB, { response_mode: 'query', client_info: '1' });
    if (end.kind !== 'redirect') throw new Error(end.kind);
    expect(new URL(end.location).search).toContain('code=');
    expect([...end.parameters.keys()]).toEqual(['code', 'client_info', 'state', 'session_state']);
  });

  it('fragment', async () => {
    const end = await signInMember(tenant, WEB, { response_mode: 'fragment' });
    if (end.kind !== 'redirect') throw new Error(end.kind);
    expect(new URL(end.location).search).toBe('');
    expect(new URL(end.location).hash).toContain('code=');
  });

  it('form_post, for an error too', async () => {
    const good = await signInMember(tenant, WEB, { response_mode: 'form_post' });
    expect(good).toMatchObject({ kind: 'form-post', action: WEB.redirectUri });
    const bad = await signInMember(tenant, WEB, {
      response_mode: 'form_post',
      state: '"><b>',
      scope: 'Mail.Fly',
    });
    if (bad.kind !== 'form-post') throw new Error(bad.kind);
    expect(bad.parameters.get('error')).toBe('invalid_client');
    expect(bad.parameters.get('state')).toBe('"><b>');
  });

  it('an address without a path is answered at its root', async () => {
    const end = await signInMember(tenant, DESKTOP, { redirect_uri: 'http://localhost:4321' });
    expect(end).toMatchObject({
      kind: 'redirect',
      location: expect.stringMatching(/^http:\/\/localhost:4321\/\?code=/u) as string,
    });
  });
});

it('the request may be posted', async () => {
  const [path = '', query = ''] = authorizePath(DESKTOP).split('?');
  const response = await raw.post(path, Object.fromEntries(new URLSearchParams(query)), {
    origin: 'https://app.example',
  });
  expect(await response.text()).toContain('Email, phone, or Skype');
});

describe('a browser that has signed in', () => {
  let browser: PracticeBrowser;
  const open = (changes: Readonly<Record<string, string>>) =>
    browser.open(`${tenant.origin}${authorizePath(DESKTOP, changes)}`);

  beforeEach(async () => {
    browser = createPracticeBrowser(tenant.caPem);
    const { username, password } = userOf(tenant, 'member');
    await browser.signInThrough(`${tenant.origin}${authorizePath(DESKTOP)}`, { username, password });
    return () => browser.close();
  });

  it('is answered at once, also with prompt=none or its own login hint', async () => {
    expect((await open({})).location).toContain('code=');
    expect((await open({ prompt: 'none' })).location).toContain('code=');
    expect((await open({ login_hint: userOf(tenant, 'member').username })).location).toContain('code=');
  });

  it('picks its account without a password under prompt=select_account', async () => {
    const page = await open({ prompt: 'select_account' });
    const { displayName, username } = userOf(tenant, 'member');
    expect(page.html).toContain('Pick an account');
    expect((await browser.press(page, `${displayName}${username}`)).location).toContain('code=');
  });

  it('types everything again under prompt=login', async () => {
    const page = await open({ prompt: 'login' });
    expect(page.html).toContain('Email, phone, or Skype');
    expect(page.html).not.toContain('Pick an account');
  });

  it('types the password again when that was longer ago than max_age allows', async () => {
    const claimsAt = async (maxAge: string) => {
      const { location } = await open({ max_age: maxAge });
      const code = new URL(location ?? '').searchParams.get('code') ?? '';
      const { client_id, redirect_uri } = { client_id: DESKTOP.clientId, redirect_uri: DESKTOP.redirectUri };
      const grant = {
        grant_type: 'authorization_code',
        client_id,
        redirect_uri,
        code,
        code_verifier: VERIFIER,
      };
      return decodeJwt(String((await raw.token(DESKTOP, grant)).body['id_token']));
    };
    const { auth_time: signedInAt, iat } = await claimsAt('600');
    expect(Number(signedInAt) - (iat ?? 0)).toBeGreaterThanOrEqual(295);
    tenant.moveClock(601);
    expect((await open({ max_age: '600' })).html).toContain('Email, phone, or Skype');
    expect((await open({ max_age: '600', prompt: 'none' })).location).toContain('error=login_required');
    expect((await claimsAt('700'))['auth_time']).toBe(signedInAt);
    expect((await open({})).location).toContain('code=');
    tenant.moveClock(-601);
  });

  it.each(['-1', '1.5', 'soon', '9999999999'])('may not send max_age=%s', async (maxAge) => {
    expect((await open({ max_age: maxAge })).location).toContain('AADSTS9002313');
  });

  it('sees the permissions again under prompt=consent', async () => {
    expect((await open({ prompt: 'consent' })).html).toContain('Permissions requested');
  });

  it('is asked for what is new, and prompt=none says so', async () => {
    const scope = 'openid Mail.Read';
    expect((await open({ scope })).html).toContain('Read your mail');
    expect((await open({ scope, prompt: 'none' })).location).toContain('error=consent_required');
  });

  it('meets the password page for another hinted account', async () => {
    const { username } = userOf(tenant, 'guest');
    expect((await open({ login_hint: username })).html).toContain('Enter password');
    expect((await open({ login_hint: username, prompt: 'none' })).location).toContain('error=login_required');
  });

  it('is forgotten after signing out, which leads to registered addresses only', async () => {
    const logout = `${tenant.origin}/${DESKTOP.tenant}/oauth2/v2.0/logout?post_logout_redirect_uri=`;
    const elsewhere = await browser.open(`${logout}${encodeURIComponent('https://evil.example/')}`);
    expect(elsewhere.location).toBeNull();
    expect(elsewhere.html).toContain('You are signed out');
    expect((await open({ prompt: 'none' })).location).toContain('error=login_required');
    const back = await browser.open(`${logout}${encodeURIComponent('http://localhost:5555')}&state=s`);
    expect(back.location).toBe('http://localhost:5555?state=s');
  });
});

describe('the pages', () => {
  it('say what is wrong with a user name or a password', async () => {
    const browser = createPracticeBrowser(tenant.caPem);
    const account = await browser.open(`${tenant.origin}${authorizePath(DESKTOP)}`);
    expect(account.html).toContain('"sErrorCode":"50058"');
    const label = 'Email, phone, or Skype';
    const unknown = await browser.press(account, 'Next', { label, value: 'nobody@contoso.example' });
    expect(unknown.html).toContain('AADSTS50034');
    const { username } = userOf(tenant, 'member');
    const password = await browser.press(unknown, 'Next', { label, value: username.toUpperCase() });
    const wrong = await browser.press(password, 'Sign in', { label: 'Password', value: 'wrong' });
    expect(wrong.html).toContain('AADSTS50126');
    expect(wrong.html).toContain('content="ConvergedSignIn"');
    await browser.close();
  });

  it('show the error on the wire as Entra does, and nothing breaks out of it', async () => {
    const redirectUri = '</script><img src=x onerror=alert(1)>//]]>\u2028';
    const response = await raw.get(authorizePath(WEB, { redirect_uri: redirectUri }));
    const page = await response.text();
    const [, config = ''] = /\$Config=(\{.*\});\n\/\/\]\]>/u.exec(page) ?? [];
    const members = JSON.parse(config) as Record<string, unknown>;
    expect(members).toMatchObject({ iErrorCode: 50011, sErrorCode: '50011' });
    expect(members['strServiceExceptionMessage']).toContain(redirectUri);
    expect(Object.keys(members)).toEqual(
      expect.arrayContaining(['strMainMessage', 'correlationId', 'sessionId', 'urlPost']),
    );
    expect(page).not.toContain('<img');
    expect(page.match(/<script/gu)).toHaveLength(1);
    expect(page.replace(/<[^>]*>/gu, '').trim()).toMatch(
      /Request Id: \S+\s+Correlation Id: \S+\s+Timestamp: \S+Z\s+Message: AADSTS50011: .*$/su,
    );
  });

  it('allow only scripts and styles of their own', async () => {
    const response = await raw.get(authorizePath(WEB));
    const policy = response.headers.get('content-security-policy') ?? '';
    const [, nonce = ''] = /script-src 'nonce-([^']+)'/u.exec(policy) ?? [];
    const page = await response.text();
    expect(policy).toContain("default-src 'none'");
    expect(page.match(/<(?:script|style)[^>]*>/gu)?.every((tag) => tag.includes(`nonce="${nonce}"`))).toBe(
      true,
    );
    expect(page).toContain('Practice tenant: nothing here is real');
  });
});
