import { exchangesIn } from './answers.ts';
import type { RungView } from './check-view.ts';
import { diagnoseRung } from './diagnose-step.ts';
import type { Checked, Judged, Rung } from './step.ts';
import { LADDER } from './all-steps.ts';
import { limitOf } from './limits.ts';
import type { RungId } from './step-id.ts';

/** Judges every rung by what was seen so far; what is still under way is `running`. Pure, so it may be asked again. */
export function judgeCheck(checked: Checked): readonly RungView[] {
  const exchanges = exchangesIn(checked.seen);
  const views: RungView[] = [];
  for (const rung of LADDER) {
    const judged = explain(rung, judge(rung, checked), views);
    views.push(toView(rung, judged, checked, exchanges));
  }
  return views;
}

/** A rung that throws spoils only itself. */
function judge(rung: Rung, checked: Checked): Judged | null {
  try {
    return rung.judge(checked);
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
function explain({ needs }: Rung, judged: Judged | null, above: readonly RungView[]): Judged | null {
  if (judged === null || judged.outcome !== 'not-proven') return judged;
  const blocker = above.find((view) => view.outcome === 'disproven' && isAmong(needs, view.rung));
  return blocker === undefined || KEEPS_ITS_WORDS.includes(judged.finding)
    ? judged
    : {
        ...judged,
        finding: `behind-${blocker.rung}`,
        headline: `Not known until another step is right: “${blocker.title}”.`,
      };
}

/** They say more than what stands above. */
const KEEPS_ITS_WORDS: readonly string[] = ['time-limit', 'check-broke'];

const isAmong = (needs: readonly RungId[], rung: RungId): boolean => needs.includes(rung);

function toView(
  { id, title, standsOn }: Rung,
  judged: Judged | null,
  checked: Checked,
  exchanges: ReturnType<typeof exchangesIn>,
): RungView {
  const limitMs = limitOf(standsOn);
  if (judged === null) {
    return {
      rung: id,
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
    rung: id,
    title,
    outcome,
    finding,
    headline,
    sureness,
    proves,
    unproven,
    cause,
    diagnosis: diagnoseRung(checked, judged, places[0] ?? 0),
    limitMs,
    exchanges: places,
  };
}
