import { CAUSES } from '../failures/index.ts';
import type { Cause } from '../reasoning/cause.ts';
import { unknown } from '../reasoning/unknown.ts';
import { toConfidence } from './confidence.ts';
import type { Quoted } from '../reading/quoted.ts';
import type { Spoken } from '../reasoning/signals/compile.ts';

/** A cause with what speaks for it. */
export type RankedCause = {
  readonly cause: Cause;
  /** Sum of the log-odds of what spoke; comparable within one text only. */
  readonly score: number;
  readonly confidence: number;
  /** The strongest first. */
  readonly quotes: readonly Quoted<unknown>[];
};

/** A place in the text that was given. */
export type Span = { readonly start: number; readonly end: number };

/** Among equals the order of the registry decides. */
const ORDER: readonly Cause[] = CAUSES;

/** The score that a cause has to beat: with less, nothing is known. */
const UNKNOWN_SCORE = 1.2;
/** That nothing speaks for any cause is no proof that there is none. */
const MOST_UNKNOWN = 0.85;
/** Below this sum there are hints only, and of such answers about half were right in texts that people post. */
const SUPPORTED = 2.7;
const MOST_FROM_HINTS = 0.55;
const MOST_RANKED = 5;
/** What a second statement of the same adds. */
const REPEATED = 0.15;
/** How much counts what words alone say, when the text states a code that does not speak for the cause. */
const APART_FROM_CODE = 0.65;

/**
 * Adds up what spoke for each cause, and turns the sums into shares of all, and those into confidences. `statements`
 * are the places of the telling code with its message: causes that nothing in them speaks for count for less. `mostOf`
 * bounds the confidence of a cause.
 */
export function combine(
  spoken: readonly Spoken[],
  statements: readonly Span[],
  mostOf: (cause: Cause) => number,
): readonly RankedCause[] {
  const scored = [...groupByCause(spoken)].map(([cause, parts]) => ({
    cause,
    parts,
    score: sum(parts) * (statements.length === 0 || isBackedBy(parts, statements) ? 1 : APART_FROM_CODE),
  }));
  const total = scored.reduce((all, { score }) => all + Math.exp(score), Math.exp(UNKNOWN_SCORE));
  const nothing = { cause: unknown as Cause, parts: [], score: UNKNOWN_SCORE };
  const isNamed = scored.some(({ cause }) => cause === unknown);
  const ranked = [...(isNamed ? [] : [nothing]), ...scored.filter(({ score }) => score > 0)].sort(
    (a, b) => b.score - a.score || ORDER.indexOf(a.cause) - ORDER.indexOf(b.cause),
  );
  let most = 1;
  return ranked
    .filter(({ cause }, index) => cause !== unknown || index === 0)
    .slice(0, MOST_RANKED)
    .map(({ cause, parts, score }) => {
      most = Math.min(most, mostOf(cause), ceilingOf(cause, score), toConfidence(Math.exp(score) / total));
      return { cause, score, confidence: most, quotes: quotesOf(parts) };
    });
}

function ceilingOf(cause: Cause, score: number): number {
  if (cause === unknown) return MOST_UNKNOWN;
  return score < SUPPORTED ? MOST_FROM_HINTS : 1;
}

/** The code or its message speaks for the cause, or something that is not words of the text, such as a finding. */
function isBackedBy(parts: readonly Spoken[], statements: readonly Span[]): boolean {
  return parts.some(
    ({ weight, quotes }) =>
      weight > 0 &&
      quotes.some(
        ({ source }) =>
          source.kind !== 'text' ||
          statements.some((said) => source.start >= said.start && source.start < said.end),
      ),
  );
}

function groupByCause(spoken: readonly Spoken[]): ReadonlyMap<Cause, readonly Spoken[]> {
  const byCause = new Map<Cause, Spoken[]>();
  for (const one of spoken) {
    const parts = byCause.get(one.cause);
    if (parts === undefined) byCause.set(one.cause, [one]);
    else parts.push(one);
  }
  return byCause;
}

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

function quotesOf(parts: readonly Spoken[]): readonly Quoted<unknown>[] {
  return parts
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ quotes }) => quotes);
}
