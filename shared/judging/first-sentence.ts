import type { Answer } from './answer.ts';

const OPENING = '“(';
const CLOSING = '”)';

/**
 * The first sentence of a text, and the rest. A sentence ends at a full stop before a space and a capital letter or a
 * quotation mark; what stands in quotation marks or brackets ends none.
 */
export function splitFirstSentence(text: string): readonly [first: string, rest: string] {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && character === '.' && /^ [\p{Lu}“]/u.test(text.slice(at + 1, at + 3))) {
      return [text.slice(0, at + 1), text.slice(at + 2)];
    }
  }
  return [text, ''];
}

/** The other way round: everything that is said of what is wrong, in a row. */
export const toSummary = ({ headline, explanation }: Pick<Answer, 'headline' | 'explanation'>): string =>
  `${headline} ${explanation}`.trimEnd();
