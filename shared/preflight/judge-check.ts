import { usesRedirect } from '../profile/flow.ts';
import type { CauseId } from '../failures/index.ts';
import { PREFLIGHT_STEPS } from './all-steps.ts';
import { answerStep } from './answer-step.ts';
import { exchangesIn } from './answers.ts';
import type { StepView } from './check-view.ts';
import { limitOf } from './limits.ts';
import { broke, notApplicable, type Checked, type Judged, type PreflightStep } from './step.ts';
import type { PreflightStepId } from './step-id.ts';
import { ABOUT_REDIRECT, NO_REDIRECT } from './without-redirect.ts';

/** Judges every step by what was seen so far; what is still under way has no outcome. Pure, so it may be asked again. */
export function judgeCheck(checked: Checked): readonly StepView[] {
  const exchanges = exchangesIn(checked.seen);
  const views: StepView[] = [];
  for (const step of PREFLIGHT_STEPS) {
    const judged = explain(step, judgeInFlow(step, checked), views);
    views.push(toView(step, judged, checked, exchanges));
  }
  return views;
}

function judgeInFlow(step: PreflightStep, checked: Checked): Judged | null {
  return ABOUT_REDIRECT.has(step.id) && !usesRedirect(checked.profile.flow)
    ? notApplicable({ finding: 'no-redirect', headline: NO_REDIRECT })
    : judge(step, checked);
}

/** A step that throws spoils only itself. */
function judge(step: PreflightStep, checked: Checked): Judged | null {
  try {
    return step.judge(checked);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    return broke({
      finding: 'check-broke',
      headline: `This step broke (${reason}). That is a bug of AuthLoupe.`,
    });
  }
}

/** What is open because of something above it says so, instead of repeating the network’s words. */
function explain({ needs }: PreflightStep, judged: Judged | null, above: readonly StepView[]): Judged | null {
  if (judged === null || judged.outcome !== 'cannot-tell') return judged;
  const blocker = above.find((view) => view.outcome === 'fail' && isAmong(needs, view.step));
  return blocker === undefined || judged.finding === SAYS_MORE
    ? judged
    : {
        ...judged,
        outcome: 'not-reached',
        finding: `behind-${blocker.step}`,
        headline: `Not known until another step is right: “${blocker.title}”.`,
      };
}

/** An answer that did not come says more than what stands above. */
const SAYS_MORE = 'time-limit';

const isAmong = (needs: readonly PreflightStepId[], step: PreflightStepId): boolean => needs.includes(step);

const UNDER_WAY = {
  outcome: null,
  finding: '',
  headline: '',
  sureness: null,
  proves: '',
  unproven: '',
  cause: null,
  answer: null,
  exchanges: [],
} as const;

function toView(
  { id, title, standsOn }: PreflightStep,
  judged: Judged | null,
  checked: Checked,
  all: ReturnType<typeof exchangesIn>,
): StepView {
  const about = { step: id, title, limitMs: limitOf(standsOn) };
  if (judged === null) return { ...about, ...UNDER_WAY };
  const { outcome, finding, headline, sureness, proves, unproven, cause, exchanges } = judged;
  const places = exchanges.map((exchange) => all.indexOf(exchange)).filter((place) => place >= 0);
  return {
    ...about,
    outcome,
    finding,
    headline,
    sureness,
    proves,
    unproven,
    // Every cause that a step or the code table names is in the registry: a test looks it up.
    cause: cause === null ? null : (cause.id as CauseId),
    answer: answerStep(checked, judged, places[0] ?? 0),
    exchanges: places,
  };
}
