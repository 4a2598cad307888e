import type { Cause } from '../reasoning/causes.ts';
import type { Exchange } from '../evidence/evidence.ts';
import type { ErrorDetails } from '../evidence/error-details.ts';
import type { FieldNote } from '../profile/field-note.ts';
import type { Profile } from '../profile/profile.ts';
import type { SecretShape } from '../profile/secret-shape.ts';
import type { Sureness } from './sureness.ts';
import type { Observations, ObservationId } from './observations.ts';
import type { PlatformTest } from './platform-test/platform-test.ts';
import type { PreflightStepId } from './step-id.ts';

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

/** What is said of one step. `null` in place of it: what it stands on is under way. */
export type Judged = {
  readonly outcome: 'proven' | 'disproven' | 'not-proven' | 'not-tried' | 'cancelled';
  readonly finding: string;
  readonly headline: string;
  readonly sureness: Sureness | null;
  readonly proves: string;
  readonly unproven: string;
  readonly cause: Cause | null;
  /** The error that it was told by. */
  readonly error: ErrorDetails | null;
  readonly exchanges: readonly Exchange[];
};

/** One step: a pure judgement over what the observations saw. */
export type PreflightStep = {
  readonly id: PreflightStepId;
  readonly title: string;
  readonly standsOn: readonly ObservationId[];
  /** Steps that, when failed, explain why this one stays open. */
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

export const pass = (said: Said & More & { readonly sureness: Sureness }): Judged => ({
  outcome: 'proven',
  ...NOTHING_MORE,
  ...said,
});

export const failed = (
  said: Said & More & { readonly sureness: Sureness; readonly cause: Cause | null },
): Judged => ({ outcome: 'disproven', ...NOTHING_MORE, ...said });

export const cannotTell = (said: Said & More): Judged => ({
  outcome: 'not-proven',
  ...NOTHING_MORE,
  ...said,
});

export const notTried = (said: Said & Pick<More, 'unproven' | 'exchanges'>): Judged => ({
  outcome: 'not-tried',
  ...NOTHING_MORE,
  ...said,
});

export const CANCELLED: Judged = {
  outcome: 'cancelled',
  ...NOTHING_MORE,
  finding: 'cancelled',
  headline: 'Cancelled before it was known.',
};
