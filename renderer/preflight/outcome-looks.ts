import type { RungOutcome } from '../../shared/preflight/check-view.ts';
import type { Sureness } from '../../shared/preflight/sureness.ts';
import type { GridCell } from '../../shared/preflight/grid-view.ts';
import type { Tone } from '../theme/tone.ts';

export const OUTCOME_LOOKS: Readonly<Record<RungOutcome, { readonly tone: Tone; readonly word: string }>> = {
  running: { tone: 'neutral', word: 'Checking' },
  pass: { tone: 'good', word: 'Proven' },
  failed: { tone: 'bad', word: 'Wrong' },
  'not-proven': { tone: 'warning', word: 'Not pass' },
  'not-tried': { tone: 'neutral', word: 'Not tried' },
  cancelled: { tone: 'neutral', word: 'Cancelled' },
};

/** Another authority that does not take the app is no mistake: only the profile’s own row is coloured. */
export const CELL_LOOKS: Readonly<
  Record<GridCell['outcome'], { readonly own: Tone; readonly other: Tone; readonly word: string }>
> = {
  running: { own: 'neutral', other: 'neutral', word: 'Asking' },
  pass: { own: 'good', other: 'good', word: 'Yes' },
  failed: { own: 'bad', other: 'neutral', word: 'No' },
  'not-proven': { own: 'warning', other: 'neutral', word: 'Not pass' },
  cancelled: { own: 'neutral', other: 'neutral', word: 'Cancelled' },
};

export const SURENESS_WORDS: Readonly<Record<Sureness, string>> = {
  certain: 'Certain: the answer says just that.',
  likely: 'Likely: it follows from what is known of such answers.',
};
