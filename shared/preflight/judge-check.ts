import { exchangesIn } from './answers.ts';
import type { StepView } from './check-view.ts';
import { diagnoseStep } from './diagnose-step.ts';
import type { Checked, Judged, PreflightStep } from './step.ts';
import { PREFLIGHT_STEPS } from './all-steps.ts';
import { limitOf } from './limits.ts';
import type { PreflightStepId } from './step-id.ts';

/** Judges every step by what was seen so far; what is still under way is `running`. Pure, so it may be asked again. */
export function judgeCheck(checked: Checked): readonly StepView[] {
  const exchanges = exchangesIn(checked.seen);
  const views: StepView[] = [];
  for (const step of PREFLIGHT_STEPS) {
    const judged = explain(step, judge(step, checked), views);
    views.push(toView(step, judged, checked, exchanges));
  }
  return views;
}

/** A step that throws spoils only itself. */
function judge(step: PreflightStep, checked: Checked): Judged | null {
  try {
    return step.judge(checked);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    return {
      outcome: 'not-proven',
      finding: 'check-broke',
      headline: `This step broke (${reason}). That is a bug of AuthLoupe.`,
      sureness: null,
      proves: '',
      unproven: '',
      cause: null,
      error: null,
      exchanges: [],
    };
  }
}

/** What is open because of something above it says so, in place of repeating the network’s words. */
function explain({ needs }: PreflightStep, judged: Judged | null, above: readonly StepView[]): Judged | null {
  if (judged === null || judged.outcome !== 'not-proven') return judged;
  const blocker = above.find((view) => view.outcome === 'disproven' && isAmong(needs, view.step));
  return blocker === undefined || KEEPS_ITS_WORDS.includes(judged.finding)
    ? judged
    : {
        ...judged,
        finding: `behind-${blocker.step}`,
        headline: `Not known until another step is right: “${blocker.title}”.`,
      };
}

/** They say more than what stands above. */
const KEEPS_ITS_WORDS: readonly string[] = ['time-limit', 'check-broke'];

const isAmong = (needs: readonly PreflightStepId[], step: PreflightStepId): boolean => needs.includes(step);

function toView(
  { id, title, standsOn }: PreflightStep,
  judged: Judged | null,
  checked: Checked,
  exchanges: ReturnType<typeof exchangesIn>,
): StepView {
  const limitMs = limitOf(standsOn);
  if (judged === null) {
    return {
      step: id,
      title,
      outcome: 'running',
      finding: '',
      headline: '',
      sureness: null,
      proves: '',
      unproven: '',
      cause: null,
      diagnosis: null,
      limitMs,
      exchanges: [],
    };
  }
  const { outcome, finding, headline, sureness, proves, unproven, cause } = judged;
  const places = judged.exchanges
    .map((exchange) => exchanges.indexOf(exchange))
    .filter((place) => place >= 0);
  return {
    step: id,
    title,
    outcome,
    finding,
    headline,
    sureness,
    proves,
    unproven,
    cause,
    diagnosis: diagnoseStep(checked, judged, places[0] ?? 0),
    limitMs,
    exchanges: places,
  };
}
