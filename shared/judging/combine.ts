import { CAUSES } from '../failures/index.ts';
import type { Cause } from '../reasoning/cause.ts';
import { unknown } from '../reasoning/unknown.ts';
import { toConfidence } from './confidence.ts';
import { WEIGHTS, type Weights } from './weights.ts';
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

/** Words and other hints alone never make a surer answer: of such answers about half were right in texts that people post. */
const MOST_FROM_HINTS = 0.55;
const MOST_RANKED = 5;

/** All that a text says of causes. */
export type Heard = {
  readonly spoken: readonly Spoken[];
  /** The places of the telling code with its message: causes that nothing in them speaks for count for less. */
  readonly statements: readonly Span[];
  /** How sure an answer can be at most, by its cause. */
  readonly ceiling: (cause: Cause) => number;
};

/** Adds up what spoke for each cause, and turns the sums into shares of all, and those into confidences. */
export function combine({ spoken, statements, ceiling }: Heard, weights = WEIGHTS): readonly RankedCause[] {
  const scored = [...groupByCause(spoken)].map(([cause, parts]) => ({
    cause,
    parts,
    score:
      sum(parts, weights) *
      (statements.length === 0 || isBackedBy(parts, statements) ? 1 : weights.apartFromCode),
  }));
  const total = scored.reduce((all, { score }) => all + Math.exp(score), Math.exp(weights.unknown));
  const nothing = { cause: unknown as Cause, parts: [], score: weights.unknown };
  const isNamed = scored.some(({ cause }) => cause === unknown);
  const ranked = [...(isNamed ? [] : [nothing]), ...scored.filter(({ score }) => score > 0)].sort(
    (a, b) => b.score - a.score || ORDER.indexOf(a.cause) - ORDER.indexOf(b.cause),
  );
  let most = 1;
  return ranked
    .filter(({ cause }, index) => cause !== unknown || index === 0)
    .slice(0, MOST_RANKED)
    .map(({ cause, parts, score }) => {
      const fromHints = score < weights.supported ? MOST_FROM_HINTS : 1;
      most = Math.min(
        most,
        ceiling(cause),
        fromHints,
        toConfidence(Math.exp(score) / total, weights.runnerUp),
      );
      return { cause, score, confidence: most, quotes: quotesOf(parts) };
    });
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
function sum(parts: readonly Spoken[], { strengths, repeated }: Weights): number {
  let total = 0;
  let strongest = 0;
  for (const { weight: own, isStatement } of parts) {
    const weight = Math.sign(own) * strengthOf(Math.abs(own), strengths);
    if (!isStatement || weight < 0) total += weight;
    else {
      total += repeated * Math.min(weight, strongest);
      strongest = Math.max(strongest, weight);
    }
  }
  return total + strongest;
}

/** On the line through the fitted points; beyond the last one as steep as up to it from 0. */
function strengthOf(weight: number, strengths: readonly number[]): number {
  const below = Math.min(Math.floor(weight), strengths.length);
  const from = below === 0 ? 0 : (strengths[below - 1] ?? 0);
  const last = strengths.at(-1) ?? 0;
  const to = strengths[below] ?? from + last / strengths.length;
  return from + (to - from) * (weight - below);
}

function quotesOf(parts: readonly Spoken[]): readonly Quoted<unknown>[] {
  return parts
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ quotes }) => quotes);
}
