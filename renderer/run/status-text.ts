import type { RunPhase, RunSummary } from '../../shared/contract/run-summary.ts';
import { assertNever } from '../../shared/result.ts';
import type { Attempt } from '../state/model.ts';

/** What a screen reader says about the run, once for each change. */
export function announce(attempt: Attempt | undefined, run: RunSummary | null): string {
  if (attempt?.kind === 'starting') return 'The sign-in starts.';
  if (attempt?.kind === 'refused') return `The sign-in could not run: ${attempt.error.message}`;
  return run === null ? '' : describePhase(run.phase);
}

/** What we wait for, in one sentence. */
export function describePhase(phase: RunPhase): string {
  switch (phase.name) {
    case 'preparing':
      return 'Reading the tenant’s metadata, ready for the answer.';
    case 'waiting':
      return phase.browser === 'window'
        ? 'Waiting for you to sign in, in AuthLoupe’s own window.'
        : 'Waiting for you to sign in, in the system browser.';
    case 'code-shown':
      return 'Waiting for you to type the code, in any browser on any device.';
    case 'redeeming':
      return 'Asking for tokens.';
    case 'verifying':
      return 'Verifying the tokens.';
    case 'finished':
      return phase.verdict.headline;
    default:
      return assertNever(phase);
  }
}
