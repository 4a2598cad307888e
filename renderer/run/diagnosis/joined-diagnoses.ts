import type { Diagnosis } from '../../../shared/reasoning/diagnosis.ts';
import type { RunView } from '../../../shared/contract/ipc.ts';

/**
 * What is known about a run in one ranking: what the user pasted first, because it is what the run itself did not see.
 * `unknown` alone when neither tells; empty when there is nothing to explain.
 */
export function joinDiagnoses({
  diagnosis,
  pasted,
  verdict,
}: Pick<RunView, 'diagnosis' | 'pasted' | 'verdict'>): readonly Diagnosis[] {
  if (verdict.tone === 'good') return [];
  const all = [...(pasted?.diagnoses ?? []), ...diagnosis.diagnoses];
  const known = all.filter(
    ({ cause }, index) => cause !== 'unknown' && all.findIndex((other) => other.cause === cause) === index,
  );
  if (known.length > 0) return known;
  return verdict.outcome === 'failed' || pasted !== null ? all.slice(0, 1) : [];
}
