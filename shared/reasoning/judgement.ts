import type { Judgement, Pointer } from './rule.ts';

type Failure = Omit<Extract<Judgement, { outcome: 'fail' }>, 'outcome'>;

export const pass = (seen: string, ...evidence: readonly Pointer[]): Judgement => ({
  outcome: 'pass',
  seen,
  evidence,
});

export const failed = (failure: Failure): Judgement => ({ outcome: 'fail', ...failure });

export const cannotTell = (seen: string): Judgement => ({ outcome: 'cannot-tell', seen });

export const notApplicable = (seen: string): Judgement => ({ outcome: 'not-applicable', seen });
