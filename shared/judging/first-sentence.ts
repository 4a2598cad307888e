import type { Answer } from './answer.ts';

const BRACKETS_AND_STOPS = /[“(”).]/gu;
const NEXT_SENTENCE = /^ [\p{Lu}“]/u;

/**
 * The first sentence of a text, and the rest. A sentence ends at a full stop before a space and a capital letter or a
 * quotation mark; what stands in quotation marks or brackets ends none.
 */
export function splitFirstSentence(text: string): readonly [first: string, rest: string] {
  let depth = 0;
  for (const { 0: character, index } of text.matchAll(BRACKETS_AND_STOPS)) {
    if (character === '“' || character === '(') depth += 1;
    else if (character !== '.') depth = Math.max(0, depth - 1);
    else if (depth === 0 && NEXT_SENTENCE.test(text.slice(index + 1, index + 3))) {
      return [text.slice(0, index + 1), text.slice(index + 2)];
    }
  }
  return [text, ''];
}

/** The other way round: everything that is said of what is wrong, in a row. */
export const toSummary = ({ headline, explanation }: Pick<Answer, 'headline' | 'explanation'>): string =>
  `${headline} ${explanation}`.trimEnd();
