import type { Answer, Judged, Verdict } from '../../shared/judging/answer.ts';

/** An answer as the card shows it: of a run whose record is still being read, only the verdict is known. */
export type ShownAnswer = Omit<Answer, 'cause'> & { readonly cause: string | null };

export type ShownJudgement = Pick<Judged, 'outcome' | 'tone' | 'code' | 'rule' | 'findings'> & {
  readonly answer: ShownAnswer;
  readonly alternatives: readonly ShownAnswer[];
};

/** What the list of runs knows already. */
export function fromVerdict({ outcome, tone, code, cause, headline, nextStep }: Verdict): ShownJudgement {
  const answer = {
    cause,
    title: headline,
    headline,
    explanation: '',
    confidence: null,
    proofs: [],
    ruledOutBy: '',
    nextStep,
    inProfile: [],
    repairs: [],
  };
  return { outcome, tone, code, rule: null, findings: [], answer, alternatives: [] };
}
