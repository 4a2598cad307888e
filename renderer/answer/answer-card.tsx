import type { ReactNode } from 'react';
import { AnswerBody } from './answer-body.tsx';
import { AnswerButtons } from './answer-buttons.tsx';
import { AnswerFrame } from './answer-frame.tsx';
import { OtherAnswers } from './other-answers.tsx';
import type { ProofPlaces } from './proof-places.ts';
import type { ShownJudgement } from './shown-answer.ts';

/** Less sure than this, the other answers are open, too. */
const SURE = 0.5;

type Props = {
  readonly judged: ShownJudgement;
  readonly word: string;
  readonly facts: string;
  readonly places: ProofPlaces;
  /** What else the input states. */
  readonly stated?: ReactNode;
  /** The buttons. */
  readonly children?: ReactNode;
};

/** Everything that is said about a sign-in or a text, each thing once. */
export function AnswerCard({ judged, word, facts, places, stated, children }: Props) {
  const { outcome, tone, code, rule, answer, alternatives, findings } = judged;
  const { cause, headline, confidence } = answer;
  const finding = findings.find((other) => other.rule === rule) ?? null;
  // A run without a fault has no diagnosis; its next step needs no wrapping.
  const attributes =
    cause === null ? {} : { 'data-testid': 'diagnosis', 'data-cause': cause, 'data-rank': 1 };
  const isOpen = cause === 'unknown' || (confidence !== null && confidence < SURE);
  return (
    <AnswerFrame
      outcome={outcome}
      tone={tone}
      cause={cause}
      word={word}
      facts={facts}
      headline={headline}
      code={code}
      confidence={confidence}
    >
      {stated}
      <div {...attributes}>
        <AnswerBody answer={answer} finding={finding} places={places} />
      </div>
      {children !== undefined && <AnswerButtons>{children}</AnswerButtons>}
      <OtherAnswers answers={alternatives} isOpen={isOpen} places={places} />
    </AnswerFrame>
  );
}
