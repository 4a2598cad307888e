import type { Browser } from '../../shared/profile/browser.ts';
import type { RunView } from '../../shared/contract/ipc.ts';
import type { RunSummary } from '../../shared/contract/run-summary.ts';
import { ok, type AppError, type Result } from '../../shared/result.ts';
import { NEW_PROFILE, type ProfileKey } from '../state/model.ts';
import type { CommandPort } from './command-port.ts';
import { toFormField } from './form-field.ts';
import type { ProfileCommands } from './profile-commands.ts';
import { settle } from './settle.ts';

export type RunCommands = ReturnType<typeof createRunCommands>;

export function createRunCommands({ store, desktop, ask }: CommandPort, profiles: ProfileCommands) {
  /** Saves first what is unsaved: the run uses what stands in the form. */
  async function signIn(key: ProfileKey, browser: Browser) {
    if (store.get().runs.attempts.get(key)?.kind === 'starting') return;
    store.runs({ type: 'asked-for', key });
    const profileId = await profiles.save(key);
    if (profileId !== key) store.runs({ type: 'refusal-dismissed', key });
    if (profileId === null) return;
    if (profileId !== key) store.runs({ type: 'asked-for', key: profileId });
    const keepsAccount = browser === 'window' && store.get().shell.keptAccounts.has(key);
    const request = { profileId, browser, ...(keepsAccount ? { keepsAccount } : {}) };
    show(profileId, await settle(desktop.startSignIn(request)));
  }

  /** Ends the run in our own window, and starts it anew where Entra can ask for more. */
  async function moveToSystemBrowser({ runId, profileId, phase }: RunSummary) {
    store.shell({ type: 'browser-chosen', browser: 'system' });
    // Main answers when the run is over.
    if (phase.name !== 'finished' && (await ask(desktop.cancelRun(runId))) === null) return;
    await signIn(profileId, 'system');
  }

  async function moveToOwnWindow(key: ProfileKey) {
    store.shell({ type: 'browser-chosen', browser: 'window' });
    store.runs({ type: 'refusal-dismissed', key });
    await signIn(key, 'window');
  }

  /** Whether our own window stays signed in for the next runs of a profile. */
  async function keepAccount(key: ProfileKey, isKept: boolean) {
    store.shell({ type: 'account-choice-made', key, isKept });
    if (isKept || key === NEW_PROFILE || (await ask(desktop.forgetAccount(key))) === null) return;
    const toast = {
      tone: 'neutral',
      message: 'The account of this profile is forgotten.',
      undo: null,
    } as const;
    store.shell({ type: 'toast-shown', toast });
  }

  async function renew(run: RunSummary) {
    store.runs({ type: 'asked-for', key: run.profileId });
    show(run.profileId, await settle(desktop.renewSilently(run.runId)));
  }

  function show(profileId: string, answer: Result<RunSummary>) {
    if (answer.ok) store.runs({ type: 'started', run: answer.value });
    else refuse(profileId, answer.error);
  }

  function refuse(key: ProfileKey, error: AppError) {
    store.runs({ type: 'refused', key, error });
    const field = toFormField(error.field);
    if (field !== null)
      store.profiles({ type: 'focus-asked', focus: { key, field, message: error.message } });
  }

  async function load(runId: string) {
    if (store.get().runs.views.get(runId)?.status !== 'loaded')
      store.runs({ type: 'view-changed', runId, loaded: { status: 'loading' } });
    const answer = await settle(desktop.getRun(runId));
    const loaded = answer.ok
      ? ({ status: 'loaded', view: answer.value } as const)
      : ({ status: 'failed', error: answer.error } as const);
    store.runs({ type: 'view-changed', runId, loaded });
  }

  /** Adds what the user saw in the browser. What main, or we, refuse comes back as the error to show at the box. */
  async function attachText(runId: string, text: string): Promise<Result<RunView>> {
    // Most sessions never come here, and should not start with it.
    const { acceptForRun } = await import('./accept-for-run.ts');
    const accepted = acceptForRun(text);
    if (!accepted.ok) return accepted;
    const answer = await settle(desktop.attachText({ runId, text: accepted.value }));
    if (!answer.ok) return answer;
    store.runs({ type: 'changed', run: answer.value.summary });
    store.runs({ type: 'view-changed', runId, loaded: { status: 'loaded', view: answer.value } });
    return answer;
  }

  async function close(run: RunSummary) {
    const { runId, profileId: key } = run;
    if ((await ask(desktop.closeRun(runId))) !== null) store.runs({ type: 'closed', key, runId });
  }

  async function signOut(runId: string) {
    if ((await ask(desktop.signOut(runId))) !== null) await load(runId);
  }

  async function copyReport(runId: string): Promise<Result<null>> {
    const report = await settle(desktop.getReport(runId));
    return report.ok ? settle(desktop.copyText(report.value)) : report;
  }

  return {
    signIn,
    moveToSystemBrowser,
    moveToOwnWindow,
    keepAccount,
    renew,
    load,
    attachText,
    close,
    signOut,
    copyReport,
    cancel: async (runId: string) => ask(desktop.cancelRun(runId)),
    openPageAgain: async (runId: string) => ask(desktop.openPageAgain(runId)),
    copyAddress: async (runId: string) => settle(desktop.copyAuthorizeUrl(runId)),
    copyToken: async (runId: string, token: 'id' | 'access') => settle(desktop.copyToken({ runId, token })),
    openRuleDocs: async (rule: string) => ask(desktop.openRuleDocs(rule)),
    /** An empty text is nothing to copy. */
    copyText: async (text: string) => (text === '' ? ok(null) : settle(desktop.copyText(text))),
  };
}
