import type { RunJudgement } from '../../shared/judging/answer.ts';
import type { PastedText } from '../../shared/judging/judge.ts';
import type { Finding } from '../../shared/reasoning/rule.ts';
import type { Browser } from '../../shared/profile/browser.ts';
import type { Evidence } from '../../shared/evidence/evidence.ts';
import type { Expectation } from '../../shared/profile/expectation.ts';
import type { RunView } from '../../shared/contract/ipc.ts';
import type { RunPhase, RunSummary } from '../../shared/contract/run-summary.ts';
import type { FinishedSummary } from '../../shared/contract/kept-run.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { FlowPhase } from '../sign-in/attempt.ts';
import type { RunningSignIn } from '../sign-in/running-sign-in.ts';
import type { Session } from '../sign-in/session.ts';

/** One attempt as the registry holds it, in memory. */
export type Run = {
  summary: RunSummary;
  readonly cancel: () => void;
  signIn: RunningSignIn | null;
  /** Settles when a started sign-in is finished and judged. */
  over: Promise<void> | null;
  session: Session | null;
  finished: Finished | null;
};

/** What is known of a run that is over. */
export type Finished = {
  readonly evidence: Evidence;
  readonly judged: RunJudgement;
  /** What the user saw on a page and pasted. */
  readonly pasted: PastedText | null;
};

/** A run that has just begun: nothing is judged yet. */
export function createRun(about: Omit<RunSummary, 'phase'>, cancel: () => void): Run {
  return {
    summary: { ...about, phase: { name: 'preparing' } },
    cancel,
    signIn: null,
    over: null,
    session: null,
    finished: null,
  };
}

/** A run of an earlier session, without the tokens: they are not kept. */
export function toRestored({ runId, profile, kind, startedAt }: Evidence): Run {
  return createRun({ runId, profileId: profile.id, kind, startedAt }, () => undefined);
}

/** Whether the profile expects something else by now than what the run was judged by. */
export function isStale({ finished }: Run, expected: readonly Expectation[] | undefined): boolean {
  if (finished === null || expected === undefined) return false;
  const judged = finished.judged.expectations.map(({ expectation }) => expectation);
  return JSON.stringify(judged) !== JSON.stringify(expected);
}

/** What the window is shown of a finished run. Error: `run-not-finished`. */
export function toView({ summary, finished, session }: Run): Result<RunView> {
  if (finished === null) return notFinished();
  const hasSession = session !== null;
  return ok({
    summary,
    evidence: finished.evidence,
    judged: finished.judged,
    hasPastedText: finished.pasted !== null,
    can: { renew: session?.canRenew === true, signOut: hasSession, copyTokens: hasSession },
  });
}

export function isFinished(summary: RunSummary): summary is FinishedSummary {
  return summary.phase.name === 'finished';
}

export const notFinished = (): Result<never> => fail('run-not-finished', 'This run is still going on.');

export function toRunPhase(phase: FlowPhase, browser: Browser): RunPhase {
  if (phase.name === 'waiting') return { ...phase, browser };
  return phase.name === 'code-shown' ? phase : { name: phase.name };
}

export function countOutcomes(findings: readonly Finding[]): Readonly<Record<Finding['outcome'], number>> {
  const counts = { pass: 0, fail: 0, 'cannot-tell': 0, 'not-reached': 0, 'not-applicable': 0, error: 0 };
  for (const { outcome } of findings) counts[outcome] += 1;
  return counts;
}
