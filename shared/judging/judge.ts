import type { ErrorDetails } from '../evidence/error-details.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { checkExpectations } from '../expectations/check.ts';
import type { Expectation } from '../profile/expectation.ts';
import { testAcceptance } from '../relying-parties/acceptance.ts';
import { endingSighting } from '../reasoning/sightings.ts';
import type { RunJudgement } from './answer.ts';
import { judgeFailed } from './judge-failed.ts';
import { judgeSignedIn } from './judge-signed-in.ts';
import { runRules } from './run-rules.ts';

export type JudgeInputs = {
  readonly now: Date;
  /** What the profile expects; without it, what it expected when the run was made. */
  readonly expected?: readonly Expectation[];
  /** What the user saw on Entra’s page and pasted. */
  readonly pasted?: PastedText | null;
};

export type PastedText = {
  readonly text: string;
  /** What it states; `null` when it tells a cause without a code. */
  readonly details: ErrorDetails | null;
};

/**
 * Judges one attempt as a whole: the checklist, what the profile expects, what its product accepts and what the user
 * pasted lead to one answer.
 */
export function judge(recorded: Evidence, { now, expected, pasted = null }: JudgeInputs): RunJudgement {
  const evidence = pasted === null ? recorded : withPastedPage(recorded, pasted.details);
  const findings = runRules(evidence, now);
  const expectations = checkExpectations(evidence, expected);
  const judged =
    evidence.end.kind === 'signed-in'
      ? judgeSignedIn({
          evidence,
          findings,
          expectations,
          acceptance: testAcceptance(evidence, NOTHING_TOLD),
        })
      : judgeFailed({ evidence, findings, now, pasted: pasted?.text ?? null });
  return { ...judged, expectations, acceptance: testAcceptance(evidence, judged.answer) };
}

/** Of an attempt that brought tokens there is no end to explain. */
const NOTHING_TOLD = { cause: null, headline: '', nextStep: '' };

/** The page that the user saw is where such an attempt ended, though the attempt itself could not see it. */
function withPastedPage(evidence: Evidence, details: ErrorDetails | null): Evidence {
  if (details === null || evidence.end.kind === 'signed-in') return evidence;
  if (endingSighting(evidence) !== undefined) return evidence;
  const end = {
    kind: 'failed',
    stage: 'page',
    code: 'page-pasted',
    message: details.description,
    details,
  } as const;
  return { ...evidence, end };
}
