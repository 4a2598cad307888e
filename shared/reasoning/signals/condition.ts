import type { ErrorText } from '../../reading/error-text.ts';
import type { FieldName } from '../../reading/field-names.ts';
import type { Field } from '../../reading/fields.ts';
import type { Phrase } from '../../reading/phrase-book.ts';
import type { Quoted } from '../../reading/quoted.ts';

/** When a signal speaks: plain data, so that it can be read, counted and compiled once. */
export type Condition =
  | { readonly kind: 'code'; readonly numbers: readonly number[] }
  | { readonly kind: 'says'; readonly phrases: readonly Phrase[] }
  | {
      readonly kind: 'field';
      readonly name: FieldName;
      readonly test: (value: string, field: Field) => boolean;
    }
  | { readonly kind: 'look'; readonly look: Look }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

/** A look at what was read; what it stands on, or `null` when it does not hold. */
export type Look = (text: ErrorText) => readonly Quoted<unknown>[] | null;

/** One of these AADSTS numbers. In full when it is the telling one, weakly when it is only among the others. */
export const code = (...numbers: readonly number[]): Condition => ({ kind: 'code', numbers });

/**
 * One of these phrases stands in the text. They are divided by semicolons; see `phrase-book.ts` for their form. White
 * space and line breaks make no difference.
 */
export const says = (phrases: string): Condition => ({
  kind: 'says',
  phrases: phrases.match(BETWEEN_SEMICOLONS) ?? [],
});

/** In one go, because all phrases are read at every start. */
const BETWEEN_SEMICOLONS = /[^\s;](?:[^;]*[^\s;])?/gu;

/** A field with a value that fits. */
export const field = (
  name: FieldName,
  test: RegExp | ((value: string, field: Field) => boolean),
): Condition => ({
  kind: 'field',
  name,
  test: typeof test === 'function' ? test : (value) => test.test(value),
});

export const look = (look: Look): Condition => ({ kind: 'look', look });
export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of });
export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of });
export const not = (of: Condition): Condition => ({ kind: 'not', of });
