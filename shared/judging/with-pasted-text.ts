import type { DiagnosisReport } from './report.ts';
import type { Verdict } from './verdict.ts';

/** What a pasted text adds to the verdict of an attempt that ended without an answer. */
export function withPastedText(verdict: Verdict, report: DiagnosisReport): Verdict {
  const [top] = report.diagnoses;
  const isOpen = verdict.cause === null || verdict.cause === 'unknown';
  if (top === undefined || top.cause === 'unknown' || !isOpen || verdict.outcome === 'signed-in')
    return verdict;
  return {
    ...verdict,
    cause: top.cause,
    code: report.code ?? verdict.code,
    headline: `By the text you pasted: ${top.summary}`,
    nextStep: top.nextStep,
  };
}
