import { runChecklist } from '../../shared/judging/run-rules.ts';
import type { Finding } from '../../shared/reasoning/rule.ts';
import { diagnoseEvidence, diagnoseText } from '../../shared/judging/diagnose.ts';
import { withPastedText } from '../../shared/judging/with-pasted-text.ts';
import { acceptPastedText } from '../../shared/judging/pasted-text.ts';
import type { DiagnosisReport } from '../../shared/judging/report.ts';
import { toVerdict, type Verdict } from '../../shared/judging/verdict.ts';
import { detailsOfPastedPage } from '../../shared/evidence/error-details.ts';
import type { Evidence } from '../../shared/evidence/evidence.ts';
import type { ErrorDetails } from '../../shared/evidence/error-details.ts';
import { checkExpectations } from '../../shared/expectations/check.ts';
import type { Expectation } from '../../shared/profile/expectation.ts';
import type { ExpectationResult } from '../../shared/expectations/result.ts';
import { withExpectations } from '../../shared/judging/with-expectations.ts';
import { testAcceptance } from '../../shared/relying-parties/acceptance.ts';
import { withAcceptance } from '../../shared/judging/with-acceptance.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** An attempt with everything that is said about it. */
export type Judged = {
  readonly evidence: Evidence;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  readonly diagnosis: DiagnosisReport;
  readonly pasted: DiagnosisReport | null;
  readonly expectations: readonly ExpectationResult[];
};

/** `expected`: what the profile states now; without it, what it stated when the run was made. */
export function judge(evidence: Evidence, now: Date, expected?: readonly Expectation[]): Judged {
  const findings = runChecklist(evidence, now);
  const diagnosis = diagnoseEvidence(evidence, findings, now);
  const expectations = checkExpectations(evidence, expected);
  const verdict = verdictOn({ evidence, findings, expectations });
  return { evidence, findings, verdict, diagnosis, pasted: null, expectations };
}

/** Adds what the user saw and pasted. Error: `authorization-code-in-text`. */
export function judgeWithText(judged: Judged, text: string): Result<Judged> {
  const accepted = acceptPastedText(text);
  if (!accepted.ok) return accepted;
  const pasted = diagnoseText(accepted.value);
  const verdict = verdictOn(judged);
  // A rule that stands on the pasted page's own code says more than the text alone.
  const isExplained = endsWithPastedPage(judged.evidence) && verdict.rule !== null;
  return ok({ ...judged, pasted, verdict: isExplained ? verdict : withPastedText(verdict, pasted) });
}

/** Green only when the product and the app, too, are content with what came. */
function verdictOn({
  evidence,
  findings,
  expectations,
}: Pick<Judged, 'evidence' | 'findings' | 'expectations'>): Verdict {
  const verdict = toVerdict(evidence, findings);
  return withExpectations(withAcceptance(verdict, testAcceptance(evidence, verdict)), expectations);
}

const endsWithPastedPage = ({ end }: Evidence): boolean =>
  end.kind === 'failed' && end.code === 'page-pasted';

/**
 * What a text that the user copied from the browser's page states, for a run that still waits; `null` when it tells a
 * cause without a code. Errors: `authorization-code-in-text`, `page-text-not-understood`.
 */
export function readPastedPage(text: string): Result<ErrorDetails | null> {
  const accepted = acceptPastedText(text);
  if (!accepted.ok) return accepted;
  const report = diagnoseText(accepted.value);
  const number = Number(/^AADSTS(\d+)$/u.exec(report.code ?? '')?.[1]);
  if (Number.isInteger(number)) return ok(detailsOfPastedPage(accepted.value, number));
  const [top] = report.diagnoses;
  return top === undefined || top.cause === 'unknown'
    ? fail('page-text-not-understood', NOT_UNDERSTOOD, 'text')
    : ok(null);
}

const NOT_UNDERSTOOD =
  'AuthLoupe finds no error in this text, so it goes on waiting. Copy the whole message of the page, with its AADSTS number and the troubleshooting details.';
