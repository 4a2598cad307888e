import { familyOf } from '../entra/aadsts/families.ts';
import { codeEntry } from '../entra/aadsts/table.ts';
import { CAUSES, type Cause } from '../entra/causes.ts';
import type { ErrorText } from '../entra/error-text.ts';
import { toConfidence } from './confidence.ts';
import type { Quoted } from './quoted.ts';
import { SIGNALS } from './signals/all-signals.ts';
import { compileSignals, type Spoken } from './signals/compile.ts';

/** A cause with what speaks for it. */
export type RankedCause = {
  readonly cause: Cause;
  /** Sum of the log-odds of what spoke; comparable within one text only. */
  readonly score: number;
  readonly confidence: number;
  /** The strongest first. */
  readonly quotes: readonly Quoted<unknown>[];
};

/** The score that a cause has to beat: with less, nothing is known. */
const UNKNOWN_SCORE = 1.4;
const MOST_RANKED = 5;
/** What the code table says of a code, when no signal of its own speaks for it. */
const TABLE_WEIGHTS = [2.3, 1.2, 0.6];
const LONGEST_MESSAGE = 1_000;

const speak = compileSignals(SIGNALS);

/**
 * Causes of a text, the likeliest first; never empty. `unknown` stands first when nothing speaks loudly enough. `more`
 * is what else speaks, such as findings of a checklist.
 */
export function rankCauses(text: ErrorText, more: readonly Spoken[] = []): readonly RankedCause[] {
  const spoken = speak(text);
  return toRanking([...spoken, ...fromCodeTable(text, spoken), ...more]);
}

/** Adds up what spoke, and turns the sums into confidences. */
export function toRanking(spoken: readonly Spoken[]): readonly RankedCause[] {
  const byCause = new Map<Cause, Spoken[]>();
  for (const one of spoken) {
    const list = byCause.get(one.cause);
    if (list === undefined) byCause.set(one.cause, [one]);
    else list.push(one);
  }
  const scored = [...byCause].map(([cause, parts]) => ({ cause, parts, score: sum(parts) }));
  const total = scored.reduce((all, { score }) => all + Math.exp(score), Math.exp(UNKNOWN_SCORE));
  const ranked = [{ cause: 'unknown' as Cause, parts: [], score: UNKNOWN_SCORE }, ...scored]
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || CAUSES.indexOf(a.cause) - CAUSES.indexOf(b.cause));
  const [top] = ranked;
  const shown = ranked
    .filter(({ cause }) => cause !== 'unknown' || top?.cause === 'unknown')
    .slice(0, MOST_RANKED);
  return shown.map(({ cause, parts, score }) => ({
    cause,
    score,
    confidence: toConfidence(Math.exp(score) / total),
    quotes: [...parts]
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .flatMap(({ quotes }) => quotes),
  }));
}

/** What a second statement of the same adds. */
const REPEATED = 0.15;

/** Context adds up; of the statements that name the cause, the strongest counts, and the others hardly. */
function sum(parts: readonly Spoken[]): number {
  let total = 0;
  let strongest = 0;
  for (const { weight, isStatement } of parts) {
    if (!isStatement || weight < 0) total += weight;
    else {
      total += REPEATED * Math.min(weight, strongest);
      strongest = Math.max(strongest, weight);
    }
  }
  return total + strongest;
}

/** The code table knows more codes than the signals do. */
function fromCodeTable({ telling, quote, decoded }: ErrorText, spoken: readonly Spoken[]): readonly Spoken[] {
  if (telling === null) return [];
  const quotes = [quote(telling, telling.number)];
  const isSpokenFor = spoken.some(
    (one) =>
      one.weight >= 2 &&
      one.quotes.some(({ start, value }) => start === quotes[0]?.start && value === telling.number),
  );
  if (isSpokenFor) return [];
  const message = decoded.slice(telling.start, telling.start + LONGEST_MESSAGE);
  const causes = codeEntry(telling.number)?.causes ?? familyOf(telling.number, message)?.causes ?? [];
  return causes.flatMap((cause, index) => {
    const weight = TABLE_WEIGHTS[index];
    return weight === undefined ? [] : [{ cause, weight, quotes, isStatement: true }];
  });
}
