import type { Evidence } from '../evidence/evidence.ts';
import { cannotTell, failed, pass } from './judgement.ts';
import { hasTokens } from './progress.ts';
import type { Judgement, Pointer } from './rule.ts';
import { findSighting, quoteSighting, type Sighting } from './sightings.ts';

type Explained = Omit<Extract<Judgement, { outcome: 'fail' }>, 'outcome' | 'seen' | 'evidence'>;

export type ErrorCheck = {
  /** AADSTS numbers that mean a fail. */
  readonly codes: readonly number[];
  /** OAuth errors that mean a fail where no number is given. */
  readonly errors?: readonly string[];
  readonly explain: (sighting: Sighting) => Explained;
  /** The proof that this part is right; `null` when the evidence holds none. */
  readonly met: { readonly seen: string; readonly pointer: Pointer } | null;
  /** What is said when neither the error nor the proof was seen. */
  readonly pending: string;
};

/** Judges a part of the sign-in by the error that Entra gives for it. Errors that the user overcame do not count. */
export function judgeByError(evidence: Evidence, check: ErrorCheck): Judgement {
  const sighting = hasTokens(evidence) ? undefined : findSighting(evidence, check.codes, check.errors);
  if (sighting !== undefined) {
    return failed({
      ...check.explain(sighting),
      seen: quoteSighting(sighting),
      evidence: [sighting.pointer],
    });
  }
  return check.met === null ? cannotTell(check.pending) : pass(check.met.seen, check.met.pointer);
}
