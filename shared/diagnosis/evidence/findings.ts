import type { Finding } from '../../checklist/rule.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { findExplanation } from '../explaining-finding.ts';
import type { Spoken } from '../signals/compile.ts';

/** The rule that stands on the very error that ended the attempt. */
const EXPLAINING = 5;
/** Another rule about the sign-in that failed. */
const BESIDE = 2.5;
/** Something the user needs is missing, in a sign-in that worked or that failed for another reason. */
const QUALITY_AFTER_SUCCESS = 4;
const QUALITY = 0.5;

/** What the checklist found speaks for causes, too. */
export function speakOfFindings(evidence: Evidence, findings: readonly Finding[]): readonly Spoken[] {
  const explanation = findExplanation(evidence, findings);
  const hasTokens = evidence.end.kind === 'signed-in';
  return findings.flatMap((finding): readonly Spoken[] => {
    if (finding.outcome !== 'fail' || finding.cause === null) return [];
    const quotes = finding.evidence.map((source) => ({
      value: finding.seen,
      quote: finding.seen,
      source,
      start: null,
      end: null,
    }));
    return [
      { cause: finding.cause, weight: weightOf(finding, explanation, hasTokens), quotes, isStatement: false },
    ];
  });
}

function weightOf(finding: Finding, explanation: Finding | null, hasTokens: boolean): number {
  if (finding.rule === explanation?.rule) return EXPLAINING;
  if (finding.weight === 'sign-in') return hasTokens ? EXPLAINING : BESIDE;
  return hasTokens ? QUALITY_AFTER_SUCCESS : QUALITY;
}
