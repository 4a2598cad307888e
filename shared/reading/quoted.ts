import type { Place } from '../evidence/place.ts';

/** Where something was read: in the text that was given, or in the evidence of an attempt. */
export type Source = TextSource | Place;

/** Offsets in UTF-16 code units into the text that was given. */
export type TextSource = { readonly kind: 'text'; readonly start: number; readonly end: number };

/** A value that was read from the input, with the place it was read from, so that it can be shown and marked. */
export type Quoted<T = string> = {
  /** What the text means: decoded, without quotes, for example `https://app.contoso.com/callback`. */
  readonly value: T;
  /** Exactly what stands at the place; from evidence: the value as recorded. */
  readonly quote: string;
  readonly source: Source;
};
