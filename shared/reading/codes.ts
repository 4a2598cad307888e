import type { Field } from './fields.ts';
import type { Piece } from './piece.ts';
import { readScannedCodes } from './scanned-codes.ts';

/** An AADSTS number and where it stands. */
export type Code = Piece & {
  readonly number: number;
  /** `stated`: with its own message, or in an error field. `mentioned`: somebody wrote the number. */
  readonly kind: 'stated' | 'mentioned';
};

const AADSTS = /AADSTS[ :_-]{0,2}(\d{4,10})(?!\d)(\s?(?::|%3a))?/giu;
/** `invalid_client: 7000215 - [2026-…]` of MSAL Node, `Error(s): 7000215 -` of its newer versions. */
const WRAPPED = /(?:Error\(s\):|invalid_[a-z]+:|_required:|_client:|_denied:)\s*(\d{5,8})\s+-\s/gu;
/** Sign-in logs as people copy them: `Sign-in error code<TAB>7000218`, `ResultType | 50126`, `errorCode` above its number. */
const LABELLED =
  /\b(?:[Ee]rror[ _-]?(?:[Cc]ode|[Nn]umber)s?|[Rr]esult[ _-]?[Tt]ype|[Ss]tatus[ _-]?[Cc]ode)["'*\\]{0,6}\s{0,3}[\s:=|>,]\s{0,3}["'*[\\]{0,6}(\d{5,8})\b(?![-.:]\d)/gu;
/** Seven digits that are hardly anything else: “7000215 since last night”. */
const BARE = /(?<![\w.:/-])(?:7000[12]\d\d|90023\d\d|1002012|5002723)(?![\w-]|[.:]\d)/gu;
/** `?code=50011` of the address with Microsoft's explanation. */
const LINK = /\/error\?code=(\d{4,10})/gu;
const NUMBER = /\d{4,10}/gu;
const LOWEST = 16_000;
/** Entra’s numbers have up to eight digits; those of the Windows broker have more. */
const HIGHEST = 99_999_999;

/** All AADSTS numbers in the text's order, also those that stand without the prefix in a field for them. */
export function readCodes(text: string, fields: readonly Field[]): readonly Code[] {
  const scanned = readScannedCodes(text).map(({ hasMessage, ...code }): Code => {
    return { ...code, kind: hasMessage ? 'stated' : 'mentioned' };
  });
  const exact = [...codesIn(text)].filter((code) => !scanned.some(({ start }) => start === code.start));
  const codes = [...exact, ...scanned, ...fields.flatMap(inField)];
  return codes.sort((a, b) => a.start - b.start);
}

/** The numbers that stand in any text, of whatever length and encoding, prefixed or labelled; in no order. */
export function* codesIn(text: string): Iterable<Code> {
  yield* prefixed(text);
  yield* wrapped(text);
}

function* prefixed(text: string): Iterable<Code> {
  for (const match of text.matchAll(AADSTS)) {
    const start = match.index;
    const kind = match[2] === undefined ? 'mentioned' : 'stated';
    const end = start + match[0].length - (match[2]?.length ?? 0);
    yield { value: text.slice(start, end), start, end, number: Number(match[1]), kind };
  }
}

function* wrapped(text: string): Iterable<Code> {
  for (const [pattern, kind] of [
    [WRAPPED, 'stated'],
    [LABELLED, 'stated'],
    [LINK, 'mentioned'],
    [BARE, 'mentioned'],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const digits = match[1] ?? match[0];
      if (Number(digits) < LOWEST) continue;
      const start = match.index + match[0].lastIndexOf(digits);
      yield { value: digits, start, end: start + digits.length, number: Number(digits), kind };
    }
  }
}

function inField(field: Field): readonly Code[] {
  if (field.name !== 'error_codes' && field.name !== 'error') return [];
  const pieces = field.items.length === 0 ? [field] : field.items;
  return pieces.flatMap(({ value, start }) =>
    /^[\s\d,]+$/u.test(value)
      ? [...value.matchAll(NUMBER)].flatMap(({ 0: digits, index }): readonly Code[] => {
          const number = Number(digits);
          if (number < LOWEST || number > HIGHEST) return [];
          const from = start + index;
          return [{ value: digits, start: from, end: from + digits.length, number, kind: 'stated' }];
        })
      : [],
  );
}
