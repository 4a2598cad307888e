/** Turns the share of a cause among all into how often such an answer is right. */
export function toConfidence(share: number): number {
  return Math.round(share * 100) / 100;
}
