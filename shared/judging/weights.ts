/** What turns the signals that spoke into an order and into confidences. */
export type Weights = {
  /** What a signal’s own weight of 1, 2, 3 … 6 is worth, as log-odds; between two of them in proportion. */
  readonly strengths: readonly number[];
  /** The score that a cause has to beat: with less, nothing is known. */
  readonly unknown: number;
  /** What a second statement of the same adds, as a part of the weaker one. */
  readonly repeated: number;
  /** How much counts what words alone say, when the text states a code that does not speak for the cause. */
  readonly apartFromCode: number;
  /** Below this score there are hints only. */
  readonly supported: number;
  /** The exponent that makes a confidence of a share: causes of one family share their words. */
  readonly runnerUp: number;
};

/** Fitted by `test/diagnosis/write-weights.ts`; what they reach stands in `docs/diagnosis.md`. */
export const WEIGHTS: Weights = {
  strengths: [1.4, 2, 3, 4, 5, 5.728],
  unknown: 1,
  repeated: 0.128,
  apartFromCode: 0.387,
  supported: 3.78,
  runnerUp: 0.693,
};
