import type { Finding } from '../../reasoning/rule.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { findExplanation } from '../explaining-finding.ts';
import type { Spoken } from '../../reasoning/signals/compile.ts';

/** The rule that stands on the very error that ended the attempt. */
const EXPLAINING = 5;
/** Another rule about the sign-in that failed. */
const BESIDE = 2.5;
/** Something the user needs is missing in a sign-in that worked. It never explains why one failed. */
const QUALITY = 4;

/** What the checklist found speaks for causes, too. */
export function speakOfFindings(evidence: Evidence, findings: readonly Finding[]): readonly Spoken[] {
  const explanation = findExplanation(evidence, findings);
  const hasTokens = evidence.end.kind === 'signed-in';
  return findings.flatMap((finding): readonly Spoken[] => {
    if (finding.outcome !== 'fail' || finding.cause === null) return [];
    const isExplaining = hasTokens || finding.rule === explanation?.rule;
    if (!isExplaining && (finding.weight === 'quality' || isNoteOnly(finding))) return [];
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

/** It stands on what the user typed into the profile alone: nothing of it was seen to fail. */
function isNoteOnly({ evidence }: Finding): boolean {
  return evidence.every((pointer) => pointer.startsWith('profile.'));
}

function weightOf(finding: Finding, explanation: Finding | null, hasTokens: boolean): number {
  if (finding.rule === explanation?.rule) return EXPLAINING;
  if (finding.weight === 'sign-in') return hasTokens ? EXPLAINING : BESIDE;
  return QUALITY;
}
