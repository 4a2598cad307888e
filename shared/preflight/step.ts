import type { ErrorDetails } from '../evidence/error-details.ts';
import type { Exchange } from '../evidence/evidence.ts';
import type { FieldNote } from '../profile/field-note.ts';
import type { Profile } from '../profile/profile.ts';
import type { SecretShape } from '../profile/secret-shape.ts';
import type { Cause } from '../reasoning/cause.ts';
import type { Outcome } from '../reasoning/outcome.ts';
import type { ObservationId, Observations } from './observations.ts';
import type { PlatformTest } from './platform-test/platform-test.ts';
import type { PreflightStepId } from './step-id.ts';
import type { Sureness } from './sureness.ts';

/** What a step is judged from. */
export type Checked = {
  readonly profile: Profile;
  /** What the settings say by themselves, judged once: they do not change while the check runs. */
  readonly notes: readonly FieldNote[];
  readonly secret: SecretShape | null;
  /** Host, with its port where that is not 443. */
  readonly loginHost: string;
  readonly seen: Observations;
  readonly platformTest: PlatformTest | null;
};

/** What is said of one step. `null` instead of it: what it stands on is under way. */
export type Judged = {
  readonly outcome: Outcome;
  readonly finding: string;
  readonly headline: string;
  /** `null` unless the step passes or fails. */
  readonly sureness: Sureness | null;
  readonly proves: string;
  readonly unproven: string;
  readonly cause: Cause | null;
  /** The error that it was told by. */
  readonly error: ErrorDetails | null;
  readonly exchanges: readonly Exchange[];
};

/** One step of the check: a pure judgement over what was observed. */
export type PreflightStep = {
  readonly id: PreflightStepId;
  readonly title: string;
  readonly standsOn: readonly ObservationId[];
  /** Steps that, when they fail, explain why this one stays open. */
  readonly needs: readonly PreflightStepId[];
  readonly judge: (checked: Checked) => Judged | null;
};

type Said = Pick<Judged, 'finding' | 'headline'>;
type More = Partial<Pick<Judged, 'proves' | 'unproven' | 'exchanges' | 'error'>>;

const NOTHING_MORE = {
  sureness: null,
  proves: '',
  unproven: '',
  cause: null,
  error: null,
  exchanges: [],
} as const;

/** Only what an answer shows passes or fails. */
export const pass = (said: Said & More & { readonly sureness: Sureness }): Judged => ({
  outcome: 'pass',
  ...NOTHING_MORE,
  ...said,
});

export const failed = (
  said: Said & More & { readonly sureness: Sureness; readonly cause: Cause | null },
): Judged => ({ outcome: 'fail', ...NOTHING_MORE, ...said });

const unsure =
  (outcome: Outcome) =>
  (said: Said & More): Judged => ({ outcome, ...NOTHING_MORE, ...said });

export const warning = unsure('warning');
export const note = unsure('note');
/** Asked, and the answer leaves it open; or there was nothing to ask with. */
export const cannotTell = unsure('cannot-tell');
/** The check ends before it comes to this. */
export const notReached = unsure('not-reached');
/** Nothing to ask for this profile. */
export const notApplicable = unsure('not-applicable');
/** The step itself broke. */
export const broke = unsure('error');

export const CANCELLED: Judged = notReached({
  finding: 'cancelled',
  headline: 'Cancelled before it was known.',
});
