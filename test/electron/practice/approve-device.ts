import type { PracticeTenant } from '../../../electron/practice/server.ts';
import { createPracticeBrowser } from '../../support/practice-browser.ts';
import { userOf } from './start-for-test.ts';

/** What a person does with a code that a device shows. Gives back the text of the last page. */
export async function approveDevice(
  tenant: PracticeTenant,
  verificationUri: string,
  userCode: string,
  decision: 'Accept' | 'Cancel' = 'Accept',
): Promise<string> {
  const browser = createPracticeBrowser(tenant.caPem);
  const { username, password } = userOf(tenant, 'member');
  let page = await browser.open(verificationUri);
  page = await browser.press(page, 'Next', { label: 'Code', value: userCode.toLowerCase() });
  page = await browser.press(page, 'Next', { label: 'Email, phone, or Skype', value: username });
  page = await browser.press(page, 'Sign in', { label: 'Password', value: password });
  if (page.html.includes('Permissions requested')) page = await browser.press(page, decision);
  await browser.close();
  return page.html;
}
