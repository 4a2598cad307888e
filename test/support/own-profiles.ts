import type { ElectronApplication, Page } from 'playwright';
import type { RunView } from '../../shared/contract/ipc.ts';
import type { ProfileDraft } from '../../shared/profile/profile.ts';

/** The practice profile of a confidential client; the first one, which is chosen at a start, is a public client. */
export const WEB = 'Contoso web (practice)';

/** Profiles of a test, made through the window's own API, and shown by loading the window anew. */
export async function addProfiles(
  electron: ElectronApplication,
  page: Page,
  drafts: readonly ProfileDraft[],
): Promise<void> {
  for (const draft of drafts) {
    const made = await page.evaluate((each) => window.desktop?.createProfile(each), draft);
    if (made?.ok !== true)
      throw new Error(`The profile ${draft.name} could not be made: ${JSON.stringify(made)}`);
  }
  await electron.evaluate(({ BrowserWindow }) => {
    for (const each of BrowserWindow.getAllWindows()) each.webContents.reload();
  });
  const [first] = drafts;
  if (first !== undefined) await profileItem(page, first.name).waitFor();
}

export const profileItem = (page: Page, name: string) =>
  page.getByRole('listitem').getByRole('button', { name }).first();

export const chooseProfile = (page: Page, name: string): Promise<void> => profileItem(page, name).click();

/** The evidence of the run that was started last. */
export async function lastRun(page: Page): Promise<RunView> {
  const answer = await page.evaluate(async () => {
    const state = await window.desktop?.getState();
    const runId = state?.ok === true ? state.value.runs.at(-1)?.runId : undefined;
    return runId === undefined ? null : window.desktop?.getRun(runId);
  });
  if (answer?.ok !== true) throw new Error(`There is no finished run: ${JSON.stringify(answer)}`);
  return answer.value;
}
