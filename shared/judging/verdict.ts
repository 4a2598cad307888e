import type { RunJudgement, Verdict } from './answer.ts';

/** The few words that lists of runs, notices and scripts go by. */
export function toVerdict({ outcome, tone, code, rule, answer }: RunJudgement): Verdict {
  const { cause, headline, nextStep } = answer;
  return { outcome, tone, cause, rule, headline, code, nextStep };
}
