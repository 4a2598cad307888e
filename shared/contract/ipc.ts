import { z } from 'zod';
import { BROWSERS, type Browser } from '../profile/browser.ts';
import type { ChannelName } from './channel-names.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { RunJudgement } from '../judging/answer.ts';
import { LONGEST_NOTE, LONGEST_PASTED_TEXT, type KeptRunsView } from './kept-run.ts';
import type { CheckView } from '../preflight/check-view.ts';
import type { Profile } from '../profile/profile.ts';
import { profileDraftSchema, profileIdSchema } from '../profile/profile-schema.ts';
import { MOST_PROFILES } from '../profile/profiles-file.ts';
import type { Repair } from '../reasoning/repair.ts';
import type { Result } from '../result.ts';
import type { Notice } from './notice.ts';
import type { RunSummary } from './run-summary.ts';
import {
  practiceChangeSchema,
  practiceObjectSchema,
  type PracticeDifference,
  type PracticeObjectView,
} from './practice-directory.ts';
import type { ScenarioGroup } from './scenario-groups.ts';
import type { TokenVerification } from '../token/verification.ts';
import { verifyTokenSchema } from '../token/verify-request.ts';

/**
 * The contract between renderer and main: one entry a channel. Main parses each request with its schema before anything
 * else happens; `DesktopApi` is inferred, so preload, handlers and renderer cannot drift apart.
 */
const channel = <S extends z.ZodType>(request: S) => ({
  request,
  /** Names the response type; there is nothing to run. */
  answers: <R>(): Channel<z.infer<S>, R> => ({ request }) as Channel<z.infer<S>, R>,
});

type Channel<Q, R> = { readonly request: z.ZodType<Q>; readonly response?: R };

const runId = z.uuid();
const nothing = z.undefined();

export const channels = {
  getState: channel(nothing).answers<AppState>(),

  createProfile: channel(profileDraftSchema).answers<ProfileView>(),
  /** Adds all of them at the end, or none. */
  createProfiles: channel(z.array(profileDraftSchema).min(1).max(MOST_PROFILES)).answers<
    readonly ProfileView[]
  >(),
  updateProfile: channel(
    z.strictObject({ id: profileIdSchema, draft: profileDraftSchema }),
  ).answers<ProfileView>(),
  duplicateProfile: channel(profileIdSchema).answers<ProfileView>(),
  deleteProfile: channel(profileIdSchema).answers<null>(),
  /** Undoes the deletion of a profile, with its secret and its place in the list, while the app runs. */
  restoreProfile: channel(profileIdSchema).answers<ProfileView>(),
  reorderProfiles: channel(z.array(profileIdSchema).max(10_000)).answers<null>(),
  /**
   * Main asks the user where, and writes these profiles there as they are saved. The renderer never
   * names a path.
   */
  saveProfilesFile: channel(z.array(profileIdSchema).min(1).max(MOST_PROFILES)).answers<SavedFile>(),
  /** Write-only: there is no channel that returns a secret. */
  setSecret: channel(
    z.strictObject({ id: profileIdSchema, secret: z.string().min(1).max(10_000) }),
  ).answers<SecretState>(),
  clearSecret: channel(profileIdSchema).answers<SecretState>(),

  startSignIn: channel(
    z.strictObject({
      profileId: profileIdSchema,
      browser: z.enum(BROWSERS),
      /** Our own window stays signed in for this profile's next runs, until the app closes. */
      keepsAccount: z.boolean().optional(),
    }),
  ).answers<RunSummary>(),
  /** Forgets the account that our own window keeps for a profile. */
  forgetAccount: channel(profileIdSchema).answers<null>(),
  /** Answers when the run is over. */
  cancelRun: channel(runId).answers<null>(),
  openPageAgain: channel(runId).answers<null>(),
  copyAuthorizeUrl: channel(runId).answers<null>(),
  getRun: channel(runId).answers<RunView>(),
  /**
   * What Entra's page said, pasted by the user; it joins the run and is judged with it, and ends a run that still waits. Of
   * the text only the message that names the code is kept.
   */
  attachText: channel(
    z.strictObject({ runId, text: z.string().max(LONGEST_PASTED_TEXT) }),
  ).answers<RunView>(),
  /** Forgets the run and the tokens that main holds for it. */
  closeRun: channel(runId).answers<null>(),
  renewSilently: channel(runId).answers<RunSummary>(),
  signOut: channel(runId).answers<null>(),
  /** Main puts the raw token on the clipboard; the renderer never holds it. */
  copyToken: channel(z.strictObject({ runId, token: z.enum(['id', 'access']) })).answers<null>(),
  getReport: channel(runId).answers<string>(),

  setScenario: channel(z.string().max(100)).answers<PracticeView>(),
  startPractice: channel(nothing).answers<PracticeView>(),
  /** Starts the tenant when it rests: only a running one can be edited. */
  getPracticeObject: channel(practiceObjectSchema).answers<PracticeObjectView>(),
  /** All or none; an error's `field` is the path of the field that is wrong. */
  changePractice: channel(z.array(practiceChangeSchema).min(1).max(200)).answers<PracticeView>(),
  /** A new object as a new registration is; answers its form. */
  addPracticeObject: channel(z.enum(['app', 'user'])).answers<PracticeObjectView>(),
  removePracticeObject: channel(practiceObjectSchema).answers<PracticeView>(),
  /** Takes one difference from the healthy tenant back; without a path the object as a whole. */
  undoPracticeChange: channel(
    z.strictObject({ object: practiceObjectSchema, path: z.string().max(100).nullable() }),
  ).answers<PracticeView>(),
  /** Main asks where; the file leads from the healthy tenant to the present one. */
  savePracticeScenario: channel(
    z.strictObject({ title: z.string().min(1).max(200), mistake: z.string().max(2000) }),
  ).answers<SavedFile>(),
  /** The text of a scenario file. */
  openPracticeScenario: channel(z.string().max(1_000_000)).answers<PracticeView>(),
  /** Registrations of the user's own, from the text of a file: apps of the practice tenant from now on. */
  bringPracticeApps: channel(
    z.strictObject({ name: z.string().max(300), text: z.string().max(2_000_000) }),
  ).answers<BroughtApps>(),
  /** The app that a profile expects, in the practice tenant, and the profile that signs in to it there. */
  practiseWithProfile: channel(profileIdSchema).answers<ProfileView>(),
  /** Puts what an app of the practice tenant has as client secret on the clipboard. */
  copyPracticeSecret: channel(z.string().max(100)).answers<null>(),
  /**
   * Turns a scenario on, and answers the profile that shows it: a stored one with exactly its settings, or a new one.
   * `isRepaired` turns it off, and answers the profile with the settings as they should be.
   */
  openScenarioProfile: channel(
    z.strictObject({ id: z.string().max(100), isRepaired: z.boolean() }),
  ).answers<ProfileView>(),

  /** Verifies the signature only; main asks no address that a token names. Ends a verification that still runs. */
  verifyToken: channel(verifyTokenSchema).answers<TokenVerification>(),
  cancelVerification: channel(nothing).answers<null>(),

  copyText: channel(z.string().max(1_000_000)).answers<null>(),
  /** Main looks the address up in the rule catalogue and opens it in the system browser. */
  openRuleDocs: channel(z.string().max(100)).answers<null>(),

  /** Reads the list of kept runs from the disk: asked for once the window is up. */
  getKeptRuns: channel(nothing).answers<KeptRunsView>(),
  setRunNote: channel(z.strictObject({ runId, note: z.string().max(LONGEST_NOTE) })).answers<KeptRunsView>(),
  /** A pinned run does not give way to newer ones. */
  pinRun: channel(z.strictObject({ runId, isPinned: z.boolean() })).answers<KeptRunsView>(),
  deleteRuns: channel(z.array(runId).min(1).max(1000)).answers<KeptRunsView>(),
  /** Undoes a deletion while the app runs. */
  restoreRuns: channel(z.array(runId).min(1).max(1000)).answers<KeptRunsView>(),
  setKeepingRuns: channel(z.boolean()).answers<KeptRunsView>(),
  /** Checks a profile without signing in; `check-changed` tells how it goes on. */
  startCheck: channel(
    z.strictObject({ profileId: profileIdSchema, isGrid: z.boolean() }),
  ).answers<CheckView>(),
  cancelCheck: channel(z.uuid()).answers<null>(),
} as const satisfies Record<ChannelName, { readonly request: z.ZodType }>;

export type { ChannelName };
export type Request<N extends ChannelName> = z.infer<(typeof channels)[N]['request']>;
export type Response<N extends ChannelName> =
  NonNullable<(typeof channels)[N]['response']> extends infer R ? ([R] extends [never] ? null : R) : never;

type Call<Q, R> = undefined extends Q ? () => Promise<Result<R>> : (request: Q) => Promise<Result<R>>;

/** What `window.desktop` is: the channels as functions, and one subscription. */
export type DesktopApi = {
  readonly [N in ChannelName]: Call<Request<N>, Response<N>>;
} & { readonly onEvent: (listener: (event: AppEvent) => void) => () => void };

export type AppEvent =
  | { readonly type: 'run-changed'; readonly run: RunSummary }
  | { readonly type: 'practice-changed'; readonly practice: PracticeView }
  | { readonly type: 'kept-runs-changed'; readonly kept: KeptRunsView }
  | { readonly type: 'check-changed'; readonly check: CheckView };

export type AppState = {
  readonly profiles: readonly ProfileView[];
  readonly runs: readonly RunSummary[];
  readonly practice: PracticeView;
  /** What the user must be told about the start, for example a damaged file that was kept aside. */
  readonly notices: readonly Notice[];
  readonly start: { readonly profileId: string | null; readonly browser: Browser | null };
  readonly versions: { readonly app: string; readonly electron: string; readonly msalNode: string };
};

/** Where a file was saved; `null`: the user chose no place. */
export type SavedFile = { readonly path: string | null };

export type ProfileView = { readonly profile: Profile; readonly secret: SecretState };

/** What the renderer may know about a profile's secret. */
export type SecretState =
  | { readonly kind: 'none' }
  /** Encrypted on disk. */
  | { readonly kind: 'saved' }
  /** In memory until the app closes, because this system offers no protection at rest. */
  | { readonly kind: 'session'; readonly reason: string }
  /** The practice tenant supplies it. */
  | { readonly kind: 'practice' }
  /** There is one, but it cannot be used; the user types it again. The stored blob is kept. */
  | { readonly kind: 'enter-again'; readonly reason: string };

export type RunView = {
  readonly summary: RunSummary;
  readonly evidence: Evidence;
  readonly judged: RunJudgement;
  /** The user has pasted what a page said. */
  readonly hasPastedText: boolean;
  readonly can: { readonly renew: boolean; readonly signOut: boolean; readonly copyTokens: boolean };
};

/** `notPlayed`: what the registrations say and the practice tenant cannot do, each a sentence. */
export type BroughtApps = { readonly practice: PracticeView; readonly notPlayed: readonly string[] };

export type PracticeView = {
  readonly running: boolean;
  readonly origin: string | null;
  /** `own` for one that was read from a file. */
  readonly scenario: string;
  /** The title of what is broken on purpose; `null` while nothing is. */
  readonly brokenBy: string | null;
  /** Whether somebody has edited the directory since the scenario was turned on. */
  readonly isEdited: boolean;
  /** What the scenario, or the user, has changed in the healthy tenant. */
  readonly differences: readonly PracticeDifference[];
  /** What repairs the scenario that is on in a real tenant. */
  readonly repairs: readonly Repair[];
  readonly scenarios: readonly ScenarioView[];
  readonly tenants: readonly { readonly id: string; readonly domain: string; readonly name: string }[];
  readonly apps: readonly {
    readonly name: string;
    readonly clientId: string;
    readonly tenantId: string;
    readonly clientType: Profile['clientType'];
    readonly redirectUris: readonly string[];
    /** Whether the app itself has a client secret in its settings; the value stays in main. */
    readonly hasSecret: boolean;
  }[];
  readonly users: readonly {
    readonly objectId: string;
    readonly name: string;
    readonly username: string;
    readonly password: string;
    readonly about: string;
  }[];
  /** Newest last, bounded. */
  readonly log: readonly PracticeLogEntry[];
};

export type PracticeLogEntry = {
  readonly at: string;
  readonly request: string;
  readonly answer: string;
  /** By which setting of which object a refusal was decided; `null` for all else. */
  readonly decision: string | null;
};

export type ScenarioView = {
  readonly id: string;
  readonly title: string;
  /** What somebody did wrong to get here. */
  readonly mistake: string;
  /** What helps in a real tenant where no repair of a cause does, else `null`. */
  readonly advice: string | null;
  /** Where in the list it stands. */
  readonly group: ScenarioGroup;
  /** For example `AADSTS50011`; `null` when Entra states no code. */
  readonly code: string | null;
  /** Where it shows; `token-content`: the sign-in works, and the tokens are wrong; `never`: no answer comes. */
  readonly stage: 'healthy' | 'discovery' | 'page' | 'redirect' | 'token' | 'token-content' | 'never';
  /** What to do on the practice pages to see it, when signing in is not enough. */
  readonly instruction: string | null;
  /** The name of the profile that shows it. */
  readonly profile: string;
  /** Whether the mistake stands in the settings of that profile, where a repaired tenant alone does not help. */
  readonly isInSettings: boolean;
  /** Who signs in to see it; `null` when no page asks. */
  readonly username: string | null;
};
