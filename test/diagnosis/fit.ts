import { createHash } from 'node:crypto';
import { combine, type Heard } from '../../shared/judging/combine.ts';
import { hear } from '../../shared/judging/rank.ts';
import type { Weights } from '../../shared/judging/weights.ts';
import { parseErrorText } from '../../shared/reading/error-text.ts';
import type { Spoken } from '../../shared/reasoning/signals/compile.ts';
import type { Case } from './case.ts';

/** What an expert states, before any case is read: the fit keeps near it unless the cases say otherwise. */
export const PRIOR: Weights = {
  strengths: [1, 2, 3, 4, 5, 6],
  unknown: 1.2,
  repeated: 0.15,
  apartFromCode: 0.65,
  supported: 2.7,
  runnerUp: 0.55,
};
/** How strongly: few cases are wrong, so that little holds the weights otherwise. */
const PULL = 0.004;
const STEPS = [0.4, 0.2, 0.1, 0.05] as const;

export type Heeded = { readonly expected: string; readonly heard: Heard };

/**
 * A case as it stands, twice with half of its signals silent, and once without those of its cause. Whoever wrote the
 * signals knew such texts: a fresh report is worded differently, and its cause may be missing from the list.
 */
export function toHeeded({ id, text, cause }: Case): readonly Heeded[] {
  const heard = hear(parseErrorText(text));
  const keep = (isKept: (spoken: Spoken, place: number) => boolean): Heard => ({
    ...heard,
    spoken: heard.spoken.filter(isKept),
  });
  const half = (round: number): Heeded => ({
    expected: cause,
    heard: keep(({ weight }, place) => weight < 0 || isHeads(`${id} ${round} ${place}`)),
  });
  return [
    { expected: cause, heard },
    half(1),
    half(2),
    { expected: 'unknown', heard: keep((spoken) => spoken.cause.id !== cause) },
  ];
}

/** The same for the same words, in every run. */
const isHeads = (words: string): boolean => (createHash('sha256').update(words).digest()[0] ?? 0) % 2 === 0;

/** Mean squared distance of what is stated for the right cause and for the first one from what came true. */
export function lossOf(cases: readonly Heeded[], weights: Weights): number {
  const off = cases.reduce((sum, { expected, heard }) => {
    const ranked = combine(heard, weights);
    const [top] = ranked;
    const isRight = top?.cause.id === expected;
    const stated = top === undefined || top.cause.id === 'unknown' ? null : top.confidence;
    const right = ranked.find(({ cause }) => cause.id === expected)?.confidence ?? 0;
    const ofFirst = stated === null ? (isRight ? 0 : 1) : (stated - (isRight ? 1 : 0)) ** 2;
    return sum + ofFirst + (expected === 'unknown' ? 0 : 0.25 * (1 - right) ** 2);
  }, 0);
  const moved = toVector(weights).reduce((sum, value, at) => {
    const prior = toVector(PRIOR)[at] ?? 1;
    return sum + ((value - prior) / prior) ** 2;
  }, 0);
  return off / cases.length + PULL * moved;
}

const toVector = ({ strengths, ...rest }: Weights): readonly number[] => [
  ...strengths,
  ...Object.values(rest),
];

function fromVector(values: readonly number[]): Weights {
  const count = PRIOR.strengths.length;
  const [unknown = 0, repeated = 0, apartFromCode = 0, supported = 0, runnerUp = 0] = values.slice(count);
  return { strengths: values.slice(0, count), unknown, repeated, apartFromCode, supported, runnerUp };
}

const isSound = ({ strengths, ...rest }: Weights): boolean =>
  strengths.every((value, at) => value > (strengths[at - 1] ?? 0)) &&
  Object.values(rest).every((value) => value > 0) &&
  rest.apartFromCode <= 1 &&
  rest.repeated <= 1;

/** Coordinate descent: each weight a little up and down, in ever smaller steps, as long as the loss falls. */
export function fit(cases: readonly Heeded[]): Weights {
  let best = PRIOR;
  let loss = lossOf(cases, best);
  for (const step of STEPS) {
    for (let hasMoved = true; hasMoved;) {
      hasMoved = false;
      for (let at = 0; at < toVector(best).length; at += 1) {
        for (const factor of [1 + step, 1 / (1 + step)]) {
          const next = fromVector(
            toVector(best).map((value, place) => (place === at ? round(value * factor) : value)),
          );
          const nextLoss = isSound(next) ? lossOf(cases, next) : Infinity;
          if (nextLoss >= loss - 1e-6) continue;
          best = next;
          loss = nextLoss;
          hasMoved = true;
        }
      }
    }
  }
  return best;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
