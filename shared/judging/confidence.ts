/** Even an answer that nothing speaks against is wrong about three times in a hundred: nobody thinks of everything. */
const SUREST = 0.97;

/** Turns the share of a cause among all into how often such an answer is right, in hundredths. Monotone. */
export function toConfidence(share: number, runnerUp: number): number {
  return Math.round(share ** runnerUp * SUREST * 100) / 100;
}
