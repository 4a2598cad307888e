import type { Finding } from '../reasoning/rule.ts';
import { parseErrorText } from '../reading/error-text.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { toEvidenceText } from './evidence/evidence-text.ts';
import { speakOfExpiry } from './evidence/expiry.ts';
import { speakOfFindings } from './evidence/findings.ts';
import { relocateFacts, relocateRanking } from './evidence/relocate.ts';
import { rankCauses } from './rank.ts';
import type { DiagnosisReport } from './report.ts';
import { toReport } from './to-report.ts';

/**
 * What a text that somebody pasted tells of the cause of a failure. Never throws, whatever the text; offsets of proofs
 * are into `text`.
 */
export function diagnoseText(text: string): DiagnosisReport {
  const read = parseErrorText(text);
  return toReport(read.facts, rankCauses(read));
}

/**
 * The same for the record of an attempt: what Entra answered is read by the same signals, and what the checklist found
 * counts with it. `findings` are those of `runChecklist` over the same evidence and the same `now`.
 */
export function diagnoseEvidence(
  evidence: Evidence,
  findings: readonly Finding[],
  now: Date,
): DiagnosisReport {
  const { text, sections } = toEvidenceText(evidence);
  const read = parseErrorText(text);
  const more = [...speakOfFindings(evidence, findings), ...speakOfExpiry(evidence, now)];
  const ranking = rankCauses(read, more);
  return toReport(relocateFacts(read.facts, sections), relocateRanking(ranking, sections));
}
