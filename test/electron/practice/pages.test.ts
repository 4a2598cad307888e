import { decodeJwt } from 'jose';
import { afterEach, describe, expect, it } from 'vitest';
import { CONTOSO } from '../../../electron/practice/contoso.ts';
import { MFA_CODE } from '../../../electron/practice/pages/mfa-page.ts';
import { createPracticeBrowser, type Page, type PracticeBrowser } from '../../support/practice-browser.ts';
import { withTenant, withUser } from './change-directory.ts';
import { practiceForTest } from './practice-for-test.ts';
import { authorizePath, VERIFIER } from './raw-client.ts';
import { userCalled } from './sign-in-as.ts';
import { WEB } from './start-for-test.ts';

const { tenant, raw } = await practiceForTest();
const browsers: PracticeBrowser[] = [];
afterEach(() => Promise.all(browsers.splice(0).map((browser) => browser.close())));

function browse(): PracticeBrowser {
  const browser = createPracticeBrowser(tenant.caPem);
  browsers.push(browser);
  return browser;
}

/** As people's own scripts do it: by the ids that Entra's pages have. */
const script = (browser: PracticeBrowser) => ({
  type: (page: Page, id: string, value: string): { label: string; value: string } => {
    const field = page.document.getElementById(id);
    const label = page.document.querySelector(`label[for="${id}"]`)?.textContent.trim() ?? '';
    expect([id, field?.tagName]).toEqual([id, 'INPUT']);
    return { label, value };
  },
  click: (page: Page, id: string, field?: { label: string; value: string }): Promise<Page> => {
    const button = page.document.querySelector(`input[type="submit"][id="${id}"]`);
    return browser.press(page, button?.getAttribute('value') ?? `no ${id}`, field);
  },
});

const configOf = ({ html }: Page): Readonly<Record<string, unknown>> =>
  JSON.parse(/\$Config=(.*);\n/u.exec(html)?.[1] ?? '{}') as Readonly<Record<string, unknown>>;

const MARA = userCalled(tenant, 'mara');

async function typeIds(browser: PracticeBrowser, changes: Readonly<Record<string, string>> = {}) {
  const { type, click } = script(browser);
  const first = await browser.open(`${tenant.origin}${authorizePath(WEB, changes)}`);
  const second = await click(first, 'idSIButton9', type(first, 'i0116', MARA.username));
  return click(second, 'idSIButton9', type(second, 'i0118', MARA.password));
}

describe('a script that goes by the ids of Entra’s pages', () => {
  it('signs in, answers “Stay signed in?”, and accepts', async () => {
    tenant.changeDirectory(withTenant(CONTOSO.id, { showsStaySignedIn: true }));
    const browser = browse();
    const { click } = script(browser);
    const stay = await typeIds(browser);
    expect(configOf(stay)['urlPost']).toBe('/kmsi');
    expect(stay.document.querySelector('meta[name="PageID"]')?.getAttribute('content')).toBe('KmsiInterrupt');
    const consent = await click(stay, 'idSIButton9');
    expect(configOf(consent)['pgid']).toBe('ConvergedConsent');
    expect((await click(consent, 'idSIButton9')).location).toContain('code=');
    // Kept: the next sign-in asks nothing.
    expect((await browser.open(`${tenant.origin}${authorizePath(WEB)}`)).location).toContain('code=');
  });

  it.each([
    ['idSIButton9', true],
    ['idBtn_Back', false],
  ])('%s decides whether the cookie outlives the browser', async (button, isKept) => {
    tenant.changeDirectory(withTenant(CONTOSO.id, { showsStaySignedIn: true }));
    const browser = browse();
    const consent = await script(browser).click(await typeIds(browser), button);
    const cookies = consent.headers.getSetCookie().join('\n');
    expect(/practice-session=[^;]+;.*Max-Age=7776000/u.test(cookies)).toBe(isKept);
    expect(configOf(consent)['pgid']).toBe('ConvergedConsent');
  });

  it('a kept session stays kept after a second factor, and its tokens say so', async () => {
    tenant.changeDirectory(withTenant(CONTOSO.id, { showsStaySignedIn: true }));
    const browser = browse();
    const graph = { scope: 'openid https://graph.microsoft.com/User.Read' };
    const consent = await script(browser).click(await typeIds(browser, graph), 'idSIButton9');
    await script(browser).click(consent, 'idSIButton9');
    tenant.changeDirectory(withUser(MARA.username, { isMfaEnforced: true }));
    let page = await browser.open(`${tenant.origin}${authorizePath(WEB, graph)}`);
    if (page.html.includes('idSubmit_ProofUp_Redirect')) page = await browser.press(page, 'Next');
    const end = await browser.press(page, 'Verify', { label: 'Code', value: MFA_CODE });
    expect(end.headers.getSetCookie().join('\n')).toMatch(/practice-session=[^;]+;.*Max-Age=7776000/u);
    const { body, codes } = await raw.token(WEB, {
      grant_type: 'authorization_code',
      client_id: WEB.clientId,
      client_secret: tenant.configuredSecret(WEB.clientId) ?? '',
      code: new URL(end.location ?? '').searchParams.get('code') ?? '',
      redirect_uri: WEB.redirectUri,
      code_verifier: VERIFIER,
    });
    expect(codes).toBeUndefined();
    expect(decodeJwt(String(body['access_token']))).toMatchObject({ signin_state: ['kmsi'] });
  });

  it.each([
    ['idSIButton9', true],
    ['idBtn_Back', false],
  ])(
    '“Don’t show this again” and %s: the browser is not asked again, and has its answer',
    async (id, isKept) => {
      tenant.changeDirectory(withTenant(CONTOSO.id, { showsStaySignedIn: true }));
      const browser = browse();
      // A copy keeps its document, and with it the ticked box.
      const stay = { ...(await typeIds(browser)) };
      const box = stay.document.getElementById('KmsiCheckboxField');
      expect(box?.getAttribute('name')).toBe('DontShowAgain');
      expect(stay.document.getElementById('KmsiDescription')).not.toBeNull();
      box?.setAttribute('type', 'hidden');
      const button = stay.document.getElementById(id)?.getAttribute('value') ?? '';
      await script(browser).click(await browser.press(stay, button), 'idSIButton9');
      const again = await typeIds(browser, { prompt: 'login' });
      expect(again.location).toContain('code=');
      expect(/practice-session=[^;]+;.*Max-Age=7776000/u.test(again.headers.getSetCookie().join('\n'))).toBe(
        isKept,
      );
    },
  );

  it('a kept session stays kept when its password is typed again and nobody asks', async () => {
    tenant.changeDirectory(withTenant(CONTOSO.id, { showsStaySignedIn: true }));
    const browser = browse();
    const consent = await script(browser).click(await typeIds(browser), 'idSIButton9');
    await script(browser).click(consent, 'idSIButton9');
    tenant.changeDirectory(withTenant(CONTOSO.id, { showsStaySignedIn: false }));
    const again = await typeIds(browser, { prompt: 'login' });
    expect(again.headers.getSetCookie().join('\n')).toMatch(/practice-session=[^;]+;.*Max-Age=7776000/u);
  });

  it('is not asked where the tenant does not show it, nor where nobody typed a password', async () => {
    const browser = browse();
    const consent = await typeIds(browser);
    expect(configOf(consent)['pgid']).toBe('ConvergedConsent');
    await script(browser).click(consent, 'idSIButton9');
    tenant.changeDirectory(withTenant(CONTOSO.id, { showsStaySignedIn: true }));
    expect((await browser.open(`${tenant.origin}${authorizePath(WEB)}`)).location).toContain('code=');
  });

  it('picks an account by its tile, or another one', async () => {
    const browser = browse();
    await script(browser).click(await typeIds(browser), 'idSIButton9');
    const url = `${tenant.origin}${authorizePath(WEB, { prompt: 'select_account' })}`;
    const picker = await browser.open(url);
    const { document } = picker;
    expect(document.getElementById('i0116')).toBeNull();
    const tile = document.querySelector(`#tilesHolder [data-test-id="${MARA.username}"] button`);
    expect((await browser.press(picker, tile?.textContent.trim() ?? '')).location).toContain('code=');
    const other = document.querySelector('#otherTile button');
    expect(document.querySelector('#otherTile button #otherTileText')).not.toBeNull();
    const account = await browser.press(await browser.open(url), other?.textContent.trim() ?? '');
    expect(account.document.getElementById('i0116')).not.toBeNull();
  });

  it('finds what is wrong with a name or a password at its field', async () => {
    const browser = browse();
    const { type, click } = script(browser);
    const first = await browser.open(`${tenant.origin}${authorizePath(WEB)}`);
    const unknown = await click(first, 'idSIButton9', type(first, 'i0116', 'nobody@contoso.example'));
    expect(unknown.document.getElementById('usernameError')?.textContent).toContain('AADSTS50034');
    expect(configOf(unknown)['sErrorCode']).toBe('50034');
    const second = await click(first, 'idSIButton9', type(first, 'i0116', MARA.username));
    const wrong = await click(second, 'idSIButton9', type(second, 'i0118', 'wrong'));
    expect(wrong.document.getElementById('passwordError')?.textContent).toContain('AADSTS50126');
  });

  it('gets the answer of form_post in a form that is called hiddenform', async () => {
    const browser = browse();
    const consent = await typeIds(browser, { response_mode: 'form_post' });
    const { document } = await script(browser).click(consent, 'idSIButton9');
    expect(document.title).toBe('Working...');
    const form = document.querySelector('form[name="hiddenform"]');
    expect(form?.getAttribute('action')).toBe(WEB.redirectUri);
    expect(form?.querySelector('input[name="code"]')?.getAttribute('value')).toMatch(/^1\./u);
  });

  it('reads the error page by its structured data', async () => {
    const page = await browse().open(
      `${tenant.origin}${authorizePath(WEB, { redirect_uri: 'http://localhost/other' })}`,
    );
    expect(configOf(page)).toMatchObject({
      pgid: 'ConvergedError',
      iErrorCode: 50011,
      iHttpErrorCode: 400,
      strServiceExceptionMessage: expect.stringContaining('AADSTS50011: ') as string,
      sErrTxt: expect.stringContaining("'http://localhost/other'") as string,
    });
  });
});

describe('the page for an error code', () => {
  const lookUp = async (code: string) => (await raw.get(`/error${code}`)).text();

  it('says what the code of an error_uri means, and what helps', async () => {
    const refused = await raw.get(authorizePath(WEB, { prompt: 'none' }));
    const { searchParams } = new URL(refused.headers.get('location') ?? '');
    const { search } = new URL(searchParams.get('error_uri') ?? '');
    expect(await lookUp(search)).toContain('<p>50058</p>');
    expect(await lookUp('?code=50011')).toMatch(/<h2>Message<\/h2>\n<p>[^<]*redirect URI/iu);
    expect(await lookUp('?code=AADSTS50011')).toContain('<h2>Remediation</h2>');
  });

  it('says what a code is when it gets none, and repeats nothing of it', async () => {
    for (const code of ['?code=x"><script>', '?code=', '?code=1', `?code=${'9'.repeat(20)}`]) {
      const page = await lookUp(code);
      expect(page).toContain('Error look-up');
      expect(page).not.toContain('<script');
    }
  });
});
