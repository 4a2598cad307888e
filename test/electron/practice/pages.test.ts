import { afterEach, describe, expect, it } from 'vitest';
import { CONTOSO } from '../../../electron/practice/contoso.ts';
import { createPracticeBrowser, type Page, type PracticeBrowser } from '../../support/practice-browser.ts';
import { withTenant } from './change-directory.ts';
import { practiceForTest } from './practice-for-test.ts';
import { authorizePath } from './raw-client.ts';
import { userCalled } from './sign-in-as.ts';
import { WEB } from './start-for-test.ts';

const { tenant } = await practiceForTest();
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

  it('is not asked where the tenant does not show it, nor where nobody typed a password', async () => {
    const browser = browse();
    const consent = await typeIds(browser);
    expect(configOf(consent)['pgid']).toBe('ConvergedConsent');
    await script(browser).click(consent, 'idSIButton9');
    tenant.changeDirectory(withTenant(CONTOSO.id, { showsStaySignedIn: true }));
    expect((await browser.open(`${tenant.origin}${authorizePath(WEB)}`)).location).toContain('code=');
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
