import type { Cause } from '../cause.ts';
import type { ErrorText } from '../../reading/error-text.ts';
import { pieceOf } from '../../reading/piece.ts';
import type { Quoted } from '../../reading/quoted.ts';
import type { Condition } from './condition.ts';
import { createOccasions } from './occasions.ts';
import { createSayings, sayingsIn, type Said, type Saying } from './sayings.ts';
import type { Signal } from './signal.ts';

/** A signal that spoke: how strongly, and where. */
export type Spoken = {
  readonly cause: Cause;
  readonly weight: number;
  readonly quotes: readonly Quoted<unknown>[];
  /** A code or its words by themselves: several of them say the same thing, and count once. */
  readonly isStatement: boolean;
};

type Match = { readonly strength: number; readonly quotes: readonly Quoted<unknown>[] };
type Reading = {
  readonly text: ErrorText;
  readonly said: Said;
  /** What conditions that several signals share have answered already. */
  readonly answers: (Match | null | undefined)[];
};
type Test = (reading: Reading) => Match | null;

/** How much a code counts that is in the text, but is not the telling one. */
const BESIDE = 0.35;
const HOLDS: Match = { strength: 1, quotes: [] };

/**
 * Prepares all signals for many texts, with one phrase book for all of them. A condition is compiled when a text can
 * fulfil it for the first time: a process that explains one text asks few of them.
 */
export function compileSignals(signals: readonly Signal[]): (text: ErrorText) => readonly Spoken[] {
  const compiled = new Map<Condition, Test>();
  const toTest = (condition: Condition): Test => {
    const known = compiled.get(condition);
    if (known !== undefined) return known;
    const test = compile(condition, toTest);
    const once = askOnce(test, compiled.size);
    compiled.set(condition, once);
    return once;
  };
  const conditions = signals.map(({ when }) => when);
  const tests: (Test | undefined)[] = [];
  const listen = createSayings(sayingsIn(conditions));
  const findOccasions = createOccasions(conditions);
  return (text) => {
    const said = listen(text.words);
    const reading: Reading = { text, said, answers: [] };
    const spoken: Spoken[] = [];
    for (const place of findOccasions(numbersIn(text), said)) {
      const signal = signals[place];
      if (signal === undefined) continue;
      const match = (tests[place] ??= toTest(signal.when))(reading);
      if (match === null) continue;
      const { cause, weight, when } = signal;
      spoken.push({
        cause,
        weight: weight * match.strength,
        quotes: match.quotes,
        isStatement: isStatement(when),
      });
    }
    return spoken;
  };
}

const numbersIn = ({ telling, codes }: ErrorText): ReadonlySet<number> =>
  new Set([...(telling === null ? [] : [telling]), ...codes].map(({ number }) => number));

function isStatement(condition: Condition): boolean {
  switch (condition.kind) {
    case 'code':
    case 'says':
      return true;
    case 'any':
      return condition.of.every(isStatement);
    case 'all':
      return (
        condition.of.every((part) => part.kind === 'not' || isStatement(part)) &&
        condition.of.filter(({ kind }) => kind !== 'not').length === 1
      );
    case 'field':
    case 'look':
    case 'not':
      return false;
  }
}

/** Asks a condition once a text, however many signals share it. */
function askOnce(test: Test, index: number): Test {
  return (reading) => {
    const known = reading.answers[index];
    if (known !== undefined) return known;
    const answer = test(reading);
    reading.answers[index] = answer;
    return answer;
  };
}

function compile(condition: Condition, toTest: (condition: Condition) => Test): Test {
  switch (condition.kind) {
    case 'code':
      return findCode(new Set(condition.numbers));
    case 'says':
      return findPhrase(condition);
    case 'field':
      return ({ text }) => {
        const found = text.fields.find(
          (field) => field.name === condition.name && condition.test(field.value, field),
        );
        return found === undefined ? null : { strength: 1, quotes: [text.quote(found, found.value)] };
      };
    case 'look':
      return ({ text }) => {
        const quotes = condition.look(text);
        return quotes === null ? null : { strength: 1, quotes };
      };
    case 'all':
      return findAll(condition.of.map((part) => toTest(part)));
    case 'any':
      return findAny(condition.of.map((part) => toTest(part)));
    case 'not': {
      const test = toTest(condition.of);
      return (reading) => (test(reading) === null ? HOLDS : null);
    }
  }
}

function findCode(numbers: ReadonlySet<number>): Test {
  return ({ text: { telling, codes, quote } }) => {
    if (telling !== null && numbers.has(telling.number)) {
      return { strength: 1, quotes: [quote(telling, telling.number)] };
    }
    const beside = codes.find(({ number }) => numbers.has(number));
    return beside === undefined ? null : { strength: BESIDE, quotes: [quote(beside, beside.number)] };
  };
}

function findPhrase(saying: Saying): Test {
  return ({ text, said }) => {
    const hit = said.get(saying);
    if (hit === undefined) return null;
    const piece = pieceOf(text.decoded, hit.start, hit.end);
    return { strength: 1, quotes: [text.quote(piece, piece.value)] };
  };
}

function findAll(tests: readonly Test[]): Test {
  return (reading) => {
    const quotes: Quoted<unknown>[] = [];
    let strength = 1;
    for (const test of tests) {
      const match = test(reading);
      if (match === null) return null;
      quotes.push(...match.quotes);
      strength = Math.min(strength, match.strength);
    }
    return { strength, quotes };
  };
}

function findAny(tests: readonly Test[]): Test {
  return (reading) => {
    let best: Match | null = null;
    for (const test of tests) {
      const match = test(reading);
      if (match !== null && (best === null || match.strength > best.strength)) best = match;
      if (best?.strength === 1) break;
    }
    return best;
  };
}
