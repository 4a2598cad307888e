/**
 * On texts that the signals were not tried on, shares are too sure of themselves by about a twentieth: what nobody
 * thought of does not speak.
 */
const UNTHOUGHT_OF = 0.95;

/** Turns the share of a cause among all into how often such an answer is right, in hundredths. */
export function toConfidence(share: number): number {
  return Math.round(share * UNTHOUGHT_OF * 100) / 100;
}
