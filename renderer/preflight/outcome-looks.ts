import type { RungOutcome, Sureness } from '../../shared/preflight/check-view.ts';
import type { Tone } from '../theme/tone.ts';

export const OUTCOME_LOOKS: Readonly<Record<RungOutcome, { readonly tone: Tone; readonly word: string }>> = {
  running: { tone: 'neutral', word: 'Checking' },
  proven: { tone: 'good', word: 'Proven' },
  disproven: { tone: 'bad', word: 'Wrong' },
  'not-proven': { tone: 'warning', word: 'Not proven' },
  'not-tried': { tone: 'neutral', word: 'Not tried' },
  cancelled: { tone: 'neutral', word: 'Cancelled' },
};

export const SURENESS_WORDS: Readonly<Record<Sureness, string>> = {
  certain: 'Certain: the answer says just that.',
  likely: 'Likely: it follows from what is known of such answers.',
};
