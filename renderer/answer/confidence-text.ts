/** How sure a diagnosis is. */
export type ConfidenceText = {
  readonly words: string;
  /** Whole per cent, 1 to 99: a text proves nothing beyond doubt. */
  readonly percent: number;
};

const STEPS: readonly (readonly [from: number, words: string])[] = [
  [90, 'Almost certain'],
  [70, 'Likely'],
  [40, 'Possible'],
  [15, 'Less likely'],
];

/** `confidence` is 0 to 1. */
export function describeConfidence(confidence: number): ConfidenceText {
  const percent = Math.min(99, Math.max(1, Math.round(confidence * 100)));
  return { percent, words: STEPS.find(([from]) => percent >= from)?.[1] ?? 'Unlikely' };
}
