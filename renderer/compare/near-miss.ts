import { toDifference } from '../answer/difference.ts';

/** Of the longer value: with less in common, marks would only confuse. */
const IN_COMMON = 0.5;
const LONGEST = 2_000;

/** Two values that are the same in their beginning and end, for the greater part. */
export function isNearMiss(one: string, other: string): boolean {
  const longer = Math.max(one.length, other.length);
  if (one === other || longer > LONGEST) return false;
  const { head, tail } = toDifference(one, other);
  return (head.length + tail.length) / longer >= IN_COMMON;
}

/** The lines of a list that the other does not have. */
export function onlyIn(value: string, other: string | null): ReadonlySet<string> {
  const known = new Set(other?.split('\n') ?? []);
  return new Set(value.split('\n').filter((line) => !known.has(line)));
}
