import { CONTOSO } from '../../../electron/practice/contoso.ts';
import { createSampleProfiles } from '../../../electron/practice/sample-profiles.ts';
import type { PracticeTenant } from '../../../electron/practice/server.ts';
import { withTenant } from '../../electron/practice/change-directory.ts';
import { authorizePath } from '../../electron/practice/raw-client.ts';
import { userCalled } from '../../electron/practice/sign-in-as.ts';
import { createPracticeBrowser, type Page } from '../../support/practice-browser.ts';

/** The pages of a sign-in, as HTML, and what they lead to. */
export type SeenPages = {
  readonly signInPage: string;
  readonly stayPage: string;
  readonly pickerPage: string;
  readonly formPostPage: string;
  /** Where the browser was sent with a code. */
  readonly codeRedirect: string;
  /** Names of all fields of all forms. */
  readonly formFields: readonly string[];
};

/** One sign-in of Mara through all pages, in one browser, and two more by its session. */
export async function seePages(tenant: PracticeTenant): Promise<SeenPages> {
  tenant.changeDirectory(withTenant(CONTOSO.id, { showsStaySignedIn: true }));
  const browser = createPracticeBrowser(tenant.caPem);
  const { web } = createSampleProfiles(new Date());
  const { username, password } = userCalled(tenant, 'mara');
  const open = (changes: Readonly<Record<string, string>> = {}) =>
    browser.open(`${tenant.origin}${authorizePath(web, changes)}`);
  const account = await open();
  const typed = await browser.press(account, 'Next', { label: 'Email, phone, or Skype', value: username });
  const stay = await browser.press(typed, 'Sign in', { label: 'Password', value: password });
  const consent = await browser.press(stay, 'Yes');
  const { location } = await browser.press(consent, 'Accept');
  const picker = await open({ prompt: 'select_account' });
  const formPost = await open({ response_mode: 'form_post' });
  await browser.close();
  tenant.setScenario('healthy');
  return {
    signInPage: account.html,
    stayPage: stay.html,
    pickerPage: picker.html,
    formPostPage: formPost.html,
    codeRedirect: location ?? '',
    formFields: [account, typed, stay, consent].flatMap(fieldsOf),
  };
}

const fieldsOf = ({ document }: Page): readonly string[] =>
  [...document.querySelectorAll('form input')].flatMap((input) => input.getAttribute('name') ?? []);
