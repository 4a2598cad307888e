import type { NamedValue } from './exchange.ts';

const DEEPEST = 4;
const MOST_MEMBERS = 200;

/**
 * The values of a JSON object under their own names, those of inner objects, too; lists of values as one. Empty for
 * whatever is no JSON object.
 */
export function readMembers(json: string): readonly NamedValue[] {
  const members: NamedValue[] = [];
  collect(parseJson(json), DEEPEST, members);
  return members;
}

function collect(value: unknown, depth: number, into: NamedValue[]): void {
  if (typeof value !== 'object' || value === null || depth === 0) return;
  for (const [name, member] of Object.entries(value)) {
    if (into.length >= MOST_MEMBERS) return;
    const plain = toPlain(member);
    if (plain === null) collect(member, depth - 1, into);
    else into.push({ name, value: plain });
  }
}

function toPlain(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const isFlat = Array.isArray(value) && value.every((item) => typeof item !== 'object');
  return isFlat ? value.join(', ') : null;
}

/** The members of an answer, where the code of an API’s error has another name than a code that opens doors. */
export const answerMembers = (json: string): readonly NamedValue[] => readMembers(json).map(asErrorCode);

/** A word, such as `InvalidAuthenticationToken`. */
const ERROR_WORD = /^[A-Za-z][A-Za-z_.]{2,60}$/u;
const asErrorCode = ({ name, value }: NamedValue): NamedValue =>
  name === 'code' && ERROR_WORD.test(value) ? { name: 'error_code', value } : { name, value };

export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
