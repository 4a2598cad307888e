import { toSummary } from '../../../shared/judging/first-sentence.ts';
import type { Answer, Proof } from '../../../shared/judging/answer.ts';
import type { Explained, UnlistedCode } from '../../../shared/judging/explain.ts';
import type { Repair } from '../../../shared/reasoning/repair.ts';

/** The documented output of `authloupe explain --json`. `schema` grows when a member changes its meaning. */
export type ExplainJson = Pick<Explained, 'code' | 'codes' | 'oauthError' | 'subError'> & {
  readonly schema: 2;
  /** The answer, then what could be it as well; never empty. */
  readonly diagnoses: readonly DiagnosisJson[];
  readonly unknown: UnlistedCode | null;
};

type DiagnosisJson = Pick<Answer, 'cause' | 'title' | 'ruledOutBy' | 'nextStep'> & {
  /** 0 to 1; `null` when the cause is not known. */
  readonly confidence: number | null;
  readonly summary: string;
  readonly evidence: readonly {
    readonly quote: string;
    readonly source: 'text';
    readonly start: number;
    readonly end: number;
  }[];
  readonly repair: readonly Repair[];
};

export function toExplainJson(explained: Explained): ExplainJson {
  const { code, codes, oauthError, subError, unlisted, answer, alternatives } = explained;
  return {
    schema: 2,
    code,
    codes,
    oauthError,
    subError,
    diagnoses: [answer, ...alternatives].map(toDiagnosisJson),
    unknown: unlisted,
  };
}

function toDiagnosisJson(answer: Answer): DiagnosisJson {
  const { cause, confidence, title, proofs, ruledOutBy, nextStep, repairs } = answer;
  return {
    cause,
    confidence: confidence === null ? null : Number(confidence.toFixed(3)),
    title,
    summary: toSummary(answer),
    evidence: proofs.flatMap(toEvidenceJson),
    ruledOutBy,
    nextStep,
    repair: repairs,
  };
}

/** What a text tells stands in the text. */
function toEvidenceJson({ quote, source }: Proof): DiagnosisJson['evidence'] {
  return source.kind === 'text' ? [{ quote, source: 'text', start: source.start, end: source.end }] : [];
}
