import type { Diagnosis } from '../../shared/reasoning/diagnosis.ts';
import { DiagnosisCard, type SaidAbove } from './other-answers.tsx';
import type { ProofPlace } from './proof-list.tsx';

type Props = {
  /** The likeliest first. */
  readonly diagnoses: readonly Diagnosis[];
  readonly saidAbove?: SaidAbove | null;
  readonly place?: ProofPlace | null;
};

export function DiagnosisList({ diagnoses, saidAbove = null, place = null }: Props) {
  return (
    <ol>
      {diagnoses.map((diagnosis, index) => (
        <DiagnosisCard
          key={diagnosis.cause}
          diagnosis={diagnosis}
          rank={index + 1}
          saidAbove={saidAbove}
          place={place}
        />
      ))}
    </ol>
  );
}
