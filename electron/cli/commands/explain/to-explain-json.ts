import type { Diagnosis } from '../../../../shared/reasoning/diagnosis.ts';
import type { Repair } from '../../../../shared/reasoning/repair.ts';
import type { DiagnosisReport } from '../../../../shared/judging/report.ts';

/** The documented output of `authloupe explain --json`. `schema` grows when a member changes its meaning. */
export type ExplainJson = DiagnosisReport & { readonly schema: 2 };

export function toExplainJson(report: DiagnosisReport): ExplainJson {
  const { code, codes, oauthError, subError, unknown } = report;
  return {
    schema: 2,
    code,
    codes,
    oauthError,
    subError,
    diagnoses: report.diagnoses.map(toDiagnosisJson),
    unknown,
  };
}

function toDiagnosisJson(diagnosis: Diagnosis): Diagnosis {
  const { cause, confidence, title, summary, evidence, ruledOutBy, nextStep } = diagnosis;
  return {
    cause,
    confidence: Number(confidence.toFixed(3)),
    title,
    summary,
    evidence: evidence.map(({ quote, source, start, end }) => ({ quote, source, start, end })),
    ruledOutBy,
    nextStep,
    repair: diagnosis.repair.map(toRepairJson),
  };
}

function toRepairJson({ dialect, note, steps, change, undo, privilege }: Repair): Repair {
  return { dialect, note, steps, change, undo, privilege };
}
