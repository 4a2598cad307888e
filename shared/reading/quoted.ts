/** A value that was read from the input, with the place it was read from, so that it can be shown and marked. */
export type Quoted<T = string> = {
  /** What the text means: decoded, without quotes, for example `https://app.contoso.com/callback`. */
  readonly value: T;
  /** Exactly what stands at the place, `text.slice(start, end)`; from evidence: the value as recorded. */
  readonly quote: string;
  /** `text`, or a pointer into the evidence such as `exchanges[1].response.error.description`. */
  readonly source: string;
  /** Offsets in UTF-16 code units into the text that was given; `null` when the source is evidence. */
  readonly start: number | null;
  readonly end: number | null;
};
