import { REFERENCE, likelyCauses, type CodeEntry } from '../reasoning/code.ts';
import { codeEntry } from './index.ts';
import { MESSAGE_TOPICS } from './unlisted/by-message.ts';
import { NUMBER_RANGES } from './unlisted/by-number.ts';

/** The check that fails for a code which is not in the table. */
export const UNKNOWN_CODE = 'error-code-unknown';

/** More than any description of Entra has. */
const LONGEST_MESSAGE = 4_000;

/**
 * What is known about a code (the number without `AADSTS`) that came with this message. About a code that is not in the
 * table, it only says what the message, a known code whose number it continues, or its range tell.
 */
export function lookUpCode(code: number, message: string): CodeEntry {
  const known = codeEntry(code);
  if (known !== undefined) return known;
  const { meaning, causes } = guess(code, message);
  return {
    code,
    stage: 'either',
    meaning: `AuthLoupe does not know the code AADSTS${code}${meaning}.`,
    name: null,
    oauthError: null,
    fix: [],
    causes,
    byMessage: [],
    rule: UNKNOWN_CODE,
    source: REFERENCE,
    confidence: 'observed',
    family: 'unlisted',
  };
}

function guess(code: number, message: string): Pick<CodeEntry, 'meaning' | 'causes'> {
  const text = message.slice(0, LONGEST_MESSAGE);
  const topic = MESSAGE_TOPICS.find(({ words }) => words.test(text));
  if (topic !== undefined) {
    return { meaning: `; its message is about ${topic.subject}`, causes: topic.causes };
  }
  const wider = widerEntry(code);
  if (wider !== undefined) {
    return {
      meaning: `; by its number it is probably a special case of AADSTS${wider.code}`,
      causes: likelyCauses(wider, message).map(([cause]) => cause),
    };
  }
  const digits = String(code);
  const range = NUMBER_RANGES.find(
    ({ start, lengths }) => digits.startsWith(start) && lengths.includes(digits.length),
  );
  return {
    meaning: range === undefined ? '' : `; the codes around it are about ${range.subject}`,
    causes: [],
  };
}

/**
 * These stand for so much that the codes which continue them have little in common: 70000, 70002 and 90023 are general
 * refusals.
 */
const TOO_WIDE: ReadonlySet<number> = new Set([
  70000, 70002, 70003, 70005, 90010, 90023, 90101, 65005, 50012,
]);
const SHORTEST_CODE = 5;

/** Entra numbers special cases by more digits behind the general code: 501481 is a case of 50148. */
function widerEntry(code: number): CodeEntry | undefined {
  const digits = String(code);
  for (let length = digits.length - 1; length >= SHORTEST_CODE; length -= 1) {
    const wider = codeEntry(Number(digits.slice(0, length)));
    if (wider !== undefined && !TOO_WIDE.has(wider.code)) return wider;
  }
  return undefined;
}
