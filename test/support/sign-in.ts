import type { ElectronApplication, Locator, Page } from 'playwright';
import { windowOpenedBy } from './launch.ts';

/** The practice users that the guided demo and the tests sign in as; the app shows them on its practice screen. */
export const MARA = { username: 'mara@contoso.practice.example', password: 'practice-mara' } as const;

export type Person = { readonly username: string; readonly password: string };

/** Presses `Sign in` and gives back the app's own sign-in window. */
export async function startInOwnWindow(electron: ElectronApplication, page: Page): Promise<Page> {
  return windowOpenedBy(electron, () => page.getByRole('button', { name: 'Sign in', exact: true }).click());
}

/** Types what a person types on the practice tenant's pages, up to the permissions page. */
export async function typeCredentials(signIn: Page, person: Person): Promise<void> {
  await signIn.getByLabel('Email, phone, or Skype').fill(person.username);
  await signIn.getByRole('button', { name: 'Next' }).click();
  await signIn.getByLabel('Password').fill(person.password);
  await signIn.getByRole('button', { name: 'Sign in' }).click();
}

export async function answerConsent(signIn: Page, answer: 'Accept' | 'Cancel'): Promise<void> {
  await signIn.getByRole('button', { name: answer }).click();
}

export const verdictOf = (page: Page): Locator => page.getByTestId('verdict');

export function finding(page: Page, rule: string): Locator {
  return page.locator(`[data-testid="finding"][data-rule="${rule}"]`);
}

export async function setScenario(page: Page, id: string): Promise<void> {
  const answer = await page.evaluate((scenario) => window.desktop?.setScenario(scenario), id);
  if (answer?.ok !== true) throw new Error(`The scenario ${id} could not be set: ${JSON.stringify(answer)}`);
}
