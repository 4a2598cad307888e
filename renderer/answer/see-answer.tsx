import { Link } from '@fluentui/react-components';
import { ANSWER_ID } from './answer-frame.tsx';

/** Beside what the answer stands on: all there is to say about it stands above. */
export function SeeAnswer() {
  return (
    <Link as="button" inline onClick={showAnswer}>
      See the answer above
    </Link>
  );
}

function showAnswer(): void {
  const answer = document.getElementById(ANSWER_ID);
  answer?.scrollIntoView({ block: 'start' });
  answer?.focus({ preventScroll: true });
}
