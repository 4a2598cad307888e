import type { Browser } from '../../shared/browser.ts';
import type { Notice, PracticeView, ProfileView, RunSummary, RunView } from '../../shared/ipc.ts';
import type { ProfileDraft } from '../../shared/profile/profile.ts';
import type { AppError } from '../../shared/result.ts';
import type { ChecksState } from '../preflight/checks-state.ts';

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
};

export const SCREENS = ['profiles', 'explain', 'practice'] as const;
export type Screen = (typeof SCREENS)[number];

/** A short message at the bottom of the window. */
export type Toast = {
  readonly tone: 'neutral' | 'bad';
  readonly message: string;
  /** The profile that `Undo` brings back, and where it stood. */
  readonly undo: { readonly profileId: string; readonly index: number } | null;
};

export type ShellState = {
  readonly screen: Screen;
  readonly practice: PracticeView;
  readonly notices: readonly Notice[];
  readonly browser: Browser;
  readonly toast: Toast | null;
  readonly version: string;
};

/** What stands in the box of the Explain screen; it outlives a look at another screen, and is kept nowhere else. */
export type ExplainState = { readonly text: string };

export type Model = {
  readonly profiles: ProfilesState;
  readonly runs: RunsState;
  readonly checks: ChecksState;
  readonly explain: ExplainState;
  readonly shell: ShellState;
};
