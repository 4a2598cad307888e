import type { Evidence } from '../evidence/evidence.ts';
import { cannotTell, failed, pass } from './judgement.ts';
import { hasTokens } from './progress.ts';
import type { Proof } from './proof.ts';
import type { Judgement } from './rule.ts';
import { findSighting, quoteSighting, type Sighting } from './sightings.ts';

export type Explained = Omit<Extract<Judgement, { outcome: 'fail' }>, 'outcome' | 'seen' | 'evidence'>;

export type ErrorCheck = {
  /** AADSTS numbers that mean a fail. */
  readonly codes: readonly number[];
  /** OAuth errors that mean a fail where no number is given. */
  readonly errors?: readonly string[];
  /** `code` is the number for which the rule fails; 0 when it was OAuth's error. */
  readonly explain: (sighting: Sighting, code: number) => Explained;
  /** The proof that this part is right; `null` when the evidence holds none. */
  readonly met: Proof | null;
  /** What is said when neither the error nor the proof was seen. */
  readonly pending: string;
};

/** Judges a part of the sign-in by the error that Entra gives for it. Errors that the user overcame do not count. */
export function judgeByError(evidence: Evidence, check: ErrorCheck): Judgement {
  const sighting = hasTokens(evidence) ? undefined : findSighting(evidence, check.codes, check.errors);
  if (sighting !== undefined) {
    const code = sighting.error.codes.find((found) => check.codes.includes(found)) ?? 0;
    return failed({
      ...check.explain(sighting, code),
      seen: quoteSighting(sighting),
      evidence: [sighting.pointer],
    });
  }
  return check.met === null ? cannotTell(check.pending) : pass(check.met.seen, check.met.pointer);
}
