import type { Browser } from '../../shared/profile/browser.ts';
import type { CommandPort } from './command-port.ts';
import type { ProfileCommands } from './profile-commands.ts';
import type { RunCommands } from './run-commands.ts';
import { settle } from './settle.ts';
import type { ProfileKey } from '../state/model.ts';

export type CheckCommands = ReturnType<typeof createCheckCommands>;

export function createCheckCommands(
  { store, desktop, ask }: CommandPort,
  profiles: ProfileCommands,
  runs: RunCommands,
) {
  /** Saves first what is unsaved: the check uses what stands in the form. Answers the profile's id. */
  async function check(key: ProfileKey, isGrid: boolean): Promise<string | null> {
    if (store.get().checks.asked.get(key)?.kind === 'starting') return null;
    store.checks({ type: 'asked-for', key });
    const profileId = await profiles.save(key);
    if (profileId !== key) store.checks({ type: 'dismissed', key });
    if (profileId === null) return null;
    if (profileId !== key) store.checks({ type: 'asked-for', key: profileId });
    const answer = await settle(desktop.startCheck({ profileId, isGrid }));
    if (answer.ok) store.checks({ type: 'started', check: answer.value });
    else store.checks({ type: 'refused', key: profileId, error: answer.error });
    return profileId;
  }

  /** With “Check first” on, the browser opens only when the check disproves nothing. */
  async function signIn(key: ProfileKey, browser: Browser) {
    if (!store.get().checks.isFirst) return runs.signIn(key, browser);
    const profileId = await check(key, false);
    if (profileId === null || store.get().checks.asked.get(profileId)?.kind === 'refused') return;
    store.checks({ type: 'sign-in-waits', key: profileId, browser });
    return goOn(profileId);
  }

  /** Opens the browser for a sign-in that waits, once its check has ended well. */
  async function goOn(key: ProfileKey) {
    const { waiting, views } = store.get().checks;
    const browser = waiting.get(key);
    const view = views.get(key);
    if (browser === undefined || view === undefined || view.state === 'running') return;
    if (view.state === 'cancelled') store.checks({ type: 'sign-in-released', key });
    else if (!view.steps.some(({ outcome }) => outcome === 'fail')) await signInAnyway(key);
  }

  async function signInAnyway(key: ProfileKey) {
    const browser = store.get().checks.waiting.get(key);
    store.checks({ type: 'sign-in-released', key });
    if (browser !== undefined) await runs.signIn(key, browser);
  }

  return {
    check,
    signIn,
    goOn,
    signInAnyway,
    cancel: async (checkId: string) => ask(desktop.cancelCheck(checkId)),
    close: (key: ProfileKey) => store.checks({ type: 'dismissed', key }),
  };
}
