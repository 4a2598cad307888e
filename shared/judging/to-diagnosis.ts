import type { Diagnosis, Proof } from '../reasoning/diagnosis.ts';
import type { Facts } from '../reading/facts.ts';
import type { Quoted } from '../reading/quoted.ts';
import type { RankedCause } from './combine.ts';
import { describeCause } from '../failures/describe-cause.ts';

/** More proofs than these tell nobody more. */
const MOST_PROOFS = 6;

/** A ranked cause with its texts, filled with what the input quotes. */
export function toDiagnosis({ cause, confidence, quotes }: RankedCause, facts: Facts): Diagnosis {
  return { cause, confidence, evidence: toProofs(quotes), ...describeCause(cause, facts) };
}

/** Each place once, the strongest first. */
function toProofs(quotes: readonly Quoted<unknown>[]): readonly Proof[] {
  const seen = new Set<string>();
  const proofs: Proof[] = [];
  for (const { quote, source, start, end } of quotes) {
    const place = `${source} ${start ?? ''} ${end ?? ''}`;
    if (proofs.length >= MOST_PROOFS) break;
    if (seen.has(place) || quote === '') continue;
    seen.add(place);
    proofs.push({ quote, source, start, end });
  }
  return proofs;
}
