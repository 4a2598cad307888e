import type { AppState, ProfileView, SavedFile, SecretState } from '../shared/contract/ipc.ts';
import { blockers, browserBlockers } from '../shared/profile/blockers.ts';
import type { Flow } from '../shared/profile/flow.ts';
import type { Profile } from '../shared/profile/profile.ts';
import { PROFILES_FILE_NAME, writeProfilesFile } from '../shared/profile/profiles-file.ts';
import { toJsonReport } from '../shared/report/json.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { Handlers } from './answer.ts';
import { findAuthority, findSecret, type Authority } from './authority.ts';
import { createKeptRunHandlers } from './runs/kept-run-handlers.ts';
import type { RunHistory } from './runs/run-history.ts';
import type { PracticeHost } from './practice-host.ts';
import { createPracticeDirectoryHandlers } from './practice-directory-handlers.ts';
import { createPracticeHandlers } from './practice-handlers.ts';
import type { CheckRegistry } from './preflight/check-registry.ts';
import { createCheckHandlers } from './preflight/check-handlers.ts';
import type { RunRegistry } from './runs/run-registry.ts';
import type { Storage } from './storage/storage.ts';
import type { TokenHandlers } from './tokens/token-handlers.ts';

/** What the handlers stand on. Everything Electron does for them is a function here. */
export type HandlerPorts = {
  readonly storage: Storage;
  readonly runs: RunRegistry;
  readonly history: RunHistory;
  readonly practice: PracticeHost;
  readonly checks: CheckRegistry;
  readonly start: AppState['start'];
  readonly signInTimeoutSeconds: number;
  readonly versions: AppState['versions'];
  readonly now: () => Date;
  readonly newId: () => string;
  /** Forgets the account that our own sign-in window keeps for a profile. */
  readonly forgetAccount: (profileId: string) => Promise<void>;
  /** Asks the user where, and writes there. */
  readonly saveTextFile: (suggestedName: string, text: string) => Promise<Result<SavedFile>>;
  readonly writeClipboard: (text: string) => Promise<void>;
  /** Opens an https address in the system browser. */
  readonly openExternal: (url: string) => Promise<void>;
  readonly tokens: TokenHandlers;
};

/** One use case a channel. Requests are parsed already. */
export function createHandlers(ports: HandlerPorts): Handlers {
  const { storage, runs, practice } = ports;
  const { profiles, secrets } = storage;

  const view = (profile: Profile): ProfileView => ({ profile, secret: secrets.secretState(profile) });
  const viewed = (result: Result<Profile>): Result<ProfileView> =>
    result.ok ? ok(view(result.value)) : result;

  return {
    ...createCheckHandlers(ports),
    getState: () =>
      ok({
        profiles: profiles.list().map(view),
        runs: runs.list(),
        practice: practice.view(),
        notices: storage.notices(),
        start: ports.start,
        versions: ports.versions,
      }),

    createProfile: (draft) => viewed(profiles.create(draft)),
    createProfiles: (drafts) => {
      const created = profiles.createAll(drafts);
      return created.ok ? ok(created.value.map(view)) : created;
    },
    updateProfile: ({ id, draft }) => viewed(profiles.update(id, draft)),
    duplicateProfile: (id) => viewed(profiles.duplicate(id)),
    deleteProfile: async (id) => {
      await ports.forgetAccount(id);
      return profiles.remove(id);
    },
    restoreProfile: (id) => viewed(profiles.restore(id)),
    reorderProfiles: (ids) => profiles.reorder(ids),
    saveProfilesFile: async (ids) => {
      const chosen = ids.map(profiles.find).filter((profile) => profile !== null);
      if (chosen.length < ids.length) return profileGone();
      return ports.saveTextFile(PROFILES_FILE_NAME, writeProfilesFile(chosen).text);
    },
    setSecret: ({ id, secret }) => withProfile(ports, id, (profile) => secrets.setSecret(profile, secret)),
    clearSecret: (id) => withProfile(ports, id, (profile) => secrets.clearSecret(profile)),

    startSignIn: async ({ profileId, browser, keepsAccount = false }) => {
      const profile = profiles.find(profileId);
      if (profile === null) return profileGone();
      const [unfit] = browserBlockers(profile, browser);
      if (unfit !== undefined) return fail(unfit.code, unfit.message, unfit.field);
      const prepared = await prepare(ports, profile);
      return prepared.ok
        ? runs.start({
            profile,
            browser,
            keepsAccount,
            timeoutSeconds: ports.signInTimeoutSeconds,
            ...prepared.value,
          })
        : prepared;
    },
    forgetAccount: async (profileId) => {
      await ports.forgetAccount(profileId);
      return ok(null);
    },
    cancelRun: (runId) => runs.cancel(runId),
    openPageAgain: async (runId) => {
      const running = runs.running(runId);
      if (!running.ok) return running;
      await running.value.openAgain();
      return ok(null);
    },
    copyAuthorizeUrl: async (runId) => {
      const running = runs.running(runId);
      if (!running.ok) return running;
      const url = running.value.authorizeUrl();
      if (url === null) return fail('not-yet', 'The address is not made yet.');
      await ports.writeClipboard(url);
      return ok(null);
    },
    getRun: (runId) => runs.get(runId),
    attachText: ({ runId, text }) => runs.attachText(runId, text),
    closeRun: (runId) => runs.close(runId),
    renewSilently: (runId) => runs.renew(runId),
    signOut: (runId) => runs.signOut(runId),
    copyToken: async ({ runId, token }) => {
      const session = runs.session(runId);
      if (!session.ok) return session;
      const { idToken, accessToken } = session.value.tokens;
      const raw = token === 'id' ? idToken : accessToken;
      if (raw === null) return fail('no-tokens', 'The sign-in returned no such token.');
      await ports.writeClipboard(raw);
      return ok(null);
    },
    getReport: async (runId) => {
      const run = await runs.get(runId);
      if (!run.ok) return run;
      return ok(toJsonReport(run.value.evidence, run.value.judged, ports.versions));
    },

    ...createPracticeHandlers({ storage, practice, now: ports.now }),
    ...createPracticeDirectoryHandlers(ports),
    ...ports.tokens,

    copyText: async (text) => {
      await ports.writeClipboard(text);
      return ok(null);
    },
    openRuleDocs: async (id) => {
      const { RULES } = await import('../shared/failures/rules.ts');
      const rule = RULES.find((each) => each.id === id);
      if (rule === undefined) return fail('rule-not-found', 'There is no such rule.');
      await ports.openExternal(rule.docs);
      return ok(null);
    },

    ...createKeptRunHandlers(ports.history, runs),
  };
}

type Prepared = Authority & { readonly secret: string | null };

/** Everything a sign-in needs before it starts; what is merely wrong in a profile does not stop it. */
async function prepare(ports: HandlerPorts, profile: Profile): Promise<Result<Prepared>> {
  const [blocker] = blockers(profile);
  if (blocker !== undefined) return fail(blocker.code, blocker.message, blocker.field);
  const authority = await findAuthority(ports.practice, profile);
  if (!authority.ok) return authority;
  const secret = await findSecret(ports.storage, ports.practice, profile);
  if (!secret.ok) return secret;
  const need =
    secret.value === null && profile.clientType === 'confidential' ? SECRET_FOR[profile.flow] : null;
  if (need !== null) return fail('secret-missing', `Type the client secret: ${need}.`, 'secret');
  return ok({ ...authority.value, secret: secret.value });
}

/** What a confidential client needs its secret for; `null`: the flow sends none. */
const SECRET_FOR: Readonly<Record<Flow, string | null>> = {
  'authorization-code': 'a confidential client redeems the authorization code with it',
  'device-code': null,
  'client-credentials': 'the app proves with it that it is itself',
};

function withProfile(
  ports: HandlerPorts,
  id: string,
  work: (profile: Profile) => Promise<Result<SecretState>>,
): Result<SecretState> | Promise<Result<SecretState>> {
  const profile = ports.storage.profiles.find(id);
  return profile === null ? profileGone() : work(profile);
}

function profileGone(): Result<never> {
  return fail('profile-not-found', 'This profile no longer exists. Undo its deletion or choose another one.');
}
