import type { Place } from '../evidence/place.ts';
import type { Explanation, Judgement } from './rule.ts';

export const pass = (seen: string, ...places: readonly Place[]): Judgement => ({
  outcome: 'pass',
  seen,
  places,
});

type Failure = Explanation & { readonly seen: string; readonly places: readonly Place[] };

export const failed = (failure: Failure): Judgement => ({ outcome: 'fail', ...failure });

export const cannotTell = (seen: string): Judgement => ({ outcome: 'cannot-tell', seen });

export const notApplicable = (seen: string): Judgement => ({ outcome: 'not-applicable', seen });
