import type { Facts } from '../reading/facts.ts';
import type { Repair } from './repair.ts';

/** One entry of the closed list of causes, with everything that is said about it. Its functions are pure. */
export type Cause<Id extends string = string> = {
  /** Stable; scripts and reports name causes by it. */
  readonly id: Id;
  /** A short noun phrase, without a full stop. */
  readonly title: string;
  /** What is wrong, with the values of the input, in one or two sentences. Every fact may be missing. */
  readonly summary: (facts: Facts) => string;
  /** What one would see if this were not the cause. */
  readonly ruledOutBy: (facts: Facts) => string;
  /** The one step to take now: it proves the cause, tells it from its nearest neighbour, or repairs it. */
  readonly nextStep: (facts: Facts) => string;
  /** At least one, save for `unknown`; the best first. */
  readonly repairs: (facts: Facts) => readonly Repair[];
};

/** Keeps the id’s literal type, from which the registry derives the list of all causes. */
export function defineCause<const Id extends string>(id: Id, texts: Omit<Cause, 'id'>): Cause<Id> {
  return { id, ...texts };
}
