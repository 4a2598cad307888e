import type { CauseId } from '../../../shared/failures/index.ts';
import type { ProfileDraft } from '../../../shared/profile/profile.ts';
import type { ScenarioGroup } from '../../../shared/contract/scenario-groups.ts';
import type { Directory } from '../directory.ts';
import type { SampleName } from '../sample-profiles.ts';

/**
 * Where the failure shows: in the authority's documents, before a browser opens; on Entra's own page alone; at the
 * redirect URI; in the answer of the token endpoint; in tokens that look well; nowhere at all.
 */
export const STAGES = [
  'healthy',
  'discovery',
  'page',
  'redirect',
  'token',
  'token-content',
  'never',
] as const;
export type Stage = (typeof STAGES)[number];

/** What Entra answers. Where nothing is answered, or the answer is not an error, the members are `null`. */
export type Expected = {
  /** Without the prefix. */
  readonly aadsts: number | null;
  /** `error` of OAuth 2.0; a page shows none. */
  readonly error: string | null;
  /** `suberror` of JSON, `error_subcode` of a redirect. */
  readonly suberror: string | null;
  /** Of the answer that carries the failure. */
  readonly httpStatus: number | null;
  readonly stage: Stage;
};

/** One way to be misconfigured: a change of data, and the words for it. Its file is named by its id. */
export type Scenario = {
  readonly id: string;
  readonly title: string;
  readonly group: ScenarioGroup;
  /** What somebody did wrong to get here. */
  readonly mistake: string;
  /** What helps in a real tenant, where no cause says it. */
  readonly advice?: string;
  /** What to do on the practice pages to see it, when signing in is not enough. */
  readonly instruction: string | null;
  /** What a diagnosis should find; `null` when nothing is wrong with a setting. */
  readonly cause: CauseId | null;
  readonly expected: Expected;
  readonly client: ClientPart;
  readonly person: Person;
  /** What the tenant is told is wrong with it. */
  readonly change: (directory: Directory) => Directory;
};

/** The app's own half: which sample app shows the failure, and what stands differently in its settings. */
export type ClientPart = {
  readonly sample: SampleName;
  readonly settings: Partial<ProfileDraft>;
  /**
   * Who makes the mistake. `registration`: the tenant's data is wrong, the app does as always. `settings`: the app's
   * settings are wrong, as `settings` says. `stand-in`: an app makes it in its code, in a way AuthLoupe never does; the
   * tenant answers its correct request as though the mistake had been made.
   */
  readonly madeBy: 'registration' | 'settings' | 'stand-in';
};

/** What the person at the pages does; `instruction` says it in words. */
export type Person = {
  readonly username: string;
  /** Typed instead of the user's own password. */
  readonly password: string | null;
  readonly consent: 'accept' | 'cancel';
};
