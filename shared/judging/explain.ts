import { codeEntry } from '../failures/index.ts';
import { parseErrorText, type ErrorText } from '../reading/error-text.ts';
import { linkToCode } from '../reasoning/code.ts';
import { unknown } from '../reasoning/unknown.ts';
import type { Judged } from './answer.ts';
import { rankCauses } from './rank.ts';
import { toAnswer } from './to-answer.ts';

/** The answer to a text, with what the text states literally. */
export type Explained = Judged & {
  /** Every code, each once, in the order of the text. */
  readonly codes: readonly string[];
  /** OAuth’s `error`, for example `invalid_client`. */
  readonly oauthError: string | null;
  readonly subError: string | null;
  /** Set when the telling code is not in the code table; `link` is Microsoft’s page on it. */
  readonly unlisted: UnlistedCode | null;
};

export type UnlistedCode = { readonly code: string; readonly link: string };

/**
 * What a text that somebody pasted tells of the cause of a failure. Never throws, whatever the text; offsets of proofs
 * are into `text`.
 */
export function explain(text: string): Explained {
  return explainReading(parseErrorText(text));
}

export function explainReading(read: ErrorText): Explained {
  const { facts } = read;
  const [top, ...others] = rankCauses(read);
  const answer = toAnswer(top ?? { cause: unknown, confidence: 0, quotes: [] }, facts);
  const isKnown = answer.confidence !== null;
  return {
    outcome: isKnown ? 'failed' : 'unknown',
    tone: isKnown ? 'bad' : 'neutral',
    code: facts.telling === null ? null : nameOf(facts.telling.value),
    rule: null,
    answer,
    alternatives: others.map((ranked) => toAnswer(ranked, facts)),
    findings: [],
    codes: facts.codes.map(({ value }) => nameOf(value)),
    oauthError: facts.oauthError?.value ?? null,
    subError: facts.suberror?.value ?? null,
    unlisted: facts.telling === null ? null : unlistedOf(facts.telling.value),
  };
}

const nameOf = (code: number): string => `AADSTS${code}`;

function unlistedOf(code: number): UnlistedCode | null {
  return codeEntry(code) === undefined ? { code: nameOf(code), link: linkToCode(code) } : null;
}
