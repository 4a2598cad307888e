import type { Sureness } from '../../shared/preflight/sureness.ts';

export const SURENESS_WORDS: Readonly<Record<Sureness, string>> = {
  certain: 'Certain: the answer says just that.',
  likely: 'Likely: it follows from what is known of such answers.',
};
