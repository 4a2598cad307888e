import { explain } from '../../shared/judging/explain.ts';
import { CASES, CASES_BY_CATEGORY } from './cases/index.ts';
import {
  calibrate,
  calibrationError,
  causeAccuracy,
  codeAccuracy,
  judgeCase,
  type Outcome,
} from './score.ts';
import { WRAPPINGS } from './wrap.ts';

/**
 * Prints how good the diagnosis is on the case set. `--blind` leaves the failures of the hold-out unnamed, so that
 * whoever works on the ranking does not see them.
 */
const isBlind = process.argv.includes('--blind');
const heldOut = new Set(CASES.filter(({ holdOut }) => holdOut === true).map(({ id }) => id));

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;

function printPart(name: string, outcomes: readonly Outcome[]): void {
  console.log(
    `${name}: ${outcomes.length} texts, cause ${percent(causeAccuracy(outcomes))}, code ${percent(codeAccuracy(outcomes))}, calibration error ${calibrationError(outcomes).toFixed(3)}`,
  );
}

function printFailures(outcomes: readonly Outcome[]): void {
  for (const {
    id,
    expected,
    got,
    confidence,
    isCauseRight,
    isCodeRight,
    expectedCode,
    gotCode,
  } of outcomes) {
    const mark = heldOut.has(id) ? ' (hold-out)' : '';
    if (!isCauseRight)
      console.log(`  ${id}${mark}: ${expected} → ${got} (${confidence?.toFixed(2) ?? 'not known'})`);
    if (!isCodeRight) console.log(`  ${id}${mark}: code ${String(expectedCode)} → ${String(gotCode)}`);
  }
}

function printByCategory(outcomes: ReadonlyMap<string, Outcome>): void {
  console.table(
    Object.entries(CASES_BY_CATEGORY).map(([category, cases]) => {
      const inside = cases.map(({ id }) => outcomes.get(id)).filter((outcome) => outcome !== undefined);
      return {
        category,
        texts: inside.length,
        cause: percent(causeAccuracy(inside)),
        code: percent(codeAccuracy(inside)),
      };
    }),
  );
}

function printWrappings(): void {
  console.table(
    WRAPPINGS.map(({ name, wrap }) => {
      const outcomes = CASES.map((each) => judgeCase(each, explain, wrap));
      return {
        wrapping: name,
        cause: percent(causeAccuracy(outcomes)),
        code: percent(codeAccuracy(outcomes)),
      };
    }),
  );
}

const outcomes = CASES.map((each) => judgeCase(each, explain));
const open = outcomes.filter(({ id }) => !heldOut.has(id));

printPart('All', outcomes);
printPart('Open part', open);
printPart(
  'Hold-out',
  outcomes.filter(({ id }) => heldOut.has(id)),
);
printByCategory(new Map(outcomes.map((outcome) => [outcome.id, outcome])));
console.log('Wrong (expected → got):');
printFailures(isBlind ? open : outcomes);
console.log('\nStated against reached confidence:');
console.table(
  calibrate(outcomes).map(({ from, count, stated, reached }) => ({
    from,
    answers: count,
    stated: percent(stated),
    reached: percent(reached),
  })),
);
console.log('The same texts, wrapped:');
printWrappings();
