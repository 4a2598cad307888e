import type { RunSummary } from '../../shared/contract/run-summary.ts';
import { assertNever } from '../../shared/result.ts';
import type { Tone } from '../theme/tone.ts';

export type RunLabel = { readonly tone: Tone; readonly text: string; readonly word: string };

const KINDS: Readonly<Record<RunSummary['kind'], { readonly what: string; readonly done: string }>> = {
  'sign-in': { what: 'Sign-in', done: 'Signed in' },
  'device-code': { what: 'Device sign-in', done: 'Signed in by device code' },
  renewal: { what: 'Renewal', done: 'Renewed' },
  'app-only': { what: 'Token for the app', done: 'Token for the app' },
};

/** A run in a few words, as lists show it. `word` says what the symbol stands for. */
export function labelRun({ phase, kind }: RunSummary): RunLabel {
  const { what, done } = KINDS[kind];
  if (phase.name !== 'finished') return { tone: 'neutral', text: `${what} under way`, word: 'Under way' };
  const { verdict } = phase;
  switch (verdict.outcome) {
    case 'signed-in':
      return {
        tone: verdict.tone,
        text: done,
        word: verdict.tone === 'good' ? 'Succeeded' : 'Succeeded, with warnings',
      };
    case 'failed':
      return { tone: verdict.tone, text: verdict.code ?? verdict.headline, word: 'Failed' };
    case 'cancelled':
      return { tone: verdict.tone, text: verdict.headline, word: 'Cancelled' };
    default:
      return assertNever(verdict.outcome);
  }
}
