import type { Browser } from '../../shared/profile/browser.ts';
import type { DecodedToken } from '../../shared/evidence/evidence.ts';
import type { PracticeView, ProfileView, RunView } from '../../shared/contract/ipc.ts';
import type { Notice } from '../../shared/contract/notice.ts';
import type { RunSummary } from '../../shared/contract/run-summary.ts';
import type { KeptRunsView } from '../../shared/contract/kept-run.ts';
import type { ProfileDraft } from '../../shared/profile/profile.ts';
import type { AppError } from '../../shared/result.ts';
import type { ConnectState } from './connect-reducer.ts';
import type { CompareState } from './compare-reducer.ts';
import type { ChecksState } from './checks-reducer.ts';

/** Stands in the place of an id for the one profile that main does not know yet. */
export const NEW_PROFILE = 'new';

/** A profile's id, or {@link NEW_PROFILE}. */
export type ProfileKey = string;

/** What the user typed and has not saved. `secret` is empty when none was typed. */
export type Draft = { readonly values: ProfileDraft; readonly secret: string };

export type FormField = keyof ProfileDraft | 'secret';

export type ProfilesState = {
  readonly list: readonly ProfileView[];
  readonly selected: ProfileKey | null;
  readonly filter: string;
  readonly drafts: ReadonlyMap<ProfileKey, Draft>;
  /** Whether the settings are unfolded, where the user has said so. */
  readonly isOpen: ReadonlyMap<ProfileKey, boolean>;
  /** A field that waits for the focus, and the error that sent us there. */
  readonly focus: FieldFocus | null;
};

export type FieldFocus = {
  readonly key: ProfileKey;
  readonly field: FormField;
  readonly message: string | null;
};

/** What came of pressing `Sign in`, until there is a run that tells. */
export type Attempt = { readonly kind: 'starting' } | { readonly kind: 'refused'; readonly error: AppError };

export type LoadedRun =
  | { readonly status: 'loading' }
  | { readonly status: 'loaded'; readonly view: RunView }
  | { readonly status: 'failed'; readonly error: AppError };

export type RunsState = {
  readonly list: readonly RunSummary[];
  /** The run that the user looks at, by profile; `null` when the user closed it. */
  readonly selected: ReadonlyMap<ProfileKey, string | null>;
  readonly attempts: ReadonlyMap<ProfileKey, Attempt>;
  readonly views: ReadonlyMap<string, LoadedRun>;
  /** The list of the runs on the disk; `null` until it was read. */
  readonly kept: KeptRunsView | null;
  /** Runs of earlier sessions: they are not shown unless they are chosen. */
  readonly restored: ReadonlySet<string>;
};

export const SCREENS = ['profiles', 'explain', 'tokens', 'compare', 'practice', 'connect'] as const;
export type Screen = (typeof SCREENS)[number];

/** A short message at the bottom of the window. */
export type Toast = {
  readonly tone: 'neutral' | 'bad';
  readonly message: string;
  readonly undo: Undo | null;
};

/** What `Undo` brings back: a profile, and where it stood, or runs. */
export type Undo =
  { readonly profileId: string; readonly index: number } | { readonly runIds: readonly string[] };

export type ShellState = {
  readonly screen: Screen;
  readonly practice: PracticeView;
  readonly notices: readonly Notice[];
  readonly browser: Browser;
  /** Profiles whose account our own window keeps from run to run. */
  readonly keptAccounts: ReadonlySet<ProfileKey>;
  readonly toast: Toast | null;
  readonly version: string;
};

/** What stands in the box of the Explain screen; it outlives a look at another screen, and is kept nowhere else. */
export type ExplainState = {
  readonly text: string;
  /** Where the text is of a file: what was taken of it. */
  readonly note: string | null;
};

/** A token of a run: its content. The encoded token stays in main, which verifies it by this name. */
export type RunToken = {
  readonly runId: string;
  readonly token: 'id' | 'access';
  readonly decoded: DecodedToken;
};

/** What stands in the boxes of the Tokens screen; kept nowhere else. */
export type TokensState = {
  readonly text: string;
  readonly keys: string;
  readonly runToken: RunToken | null;
};

export type Model = {
  readonly profiles: ProfilesState;
  readonly runs: RunsState;
  readonly checks: ChecksState;
  readonly explain: ExplainState;
  readonly connect: ConnectState;
  readonly tokens: TokensState;
  readonly compare: CompareState;
  readonly shell: ShellState;
};
