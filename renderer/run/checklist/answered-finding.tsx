import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../shared/reasoning/rule.ts';
import { ANSWER_ID } from '../../answer/answer-frame.tsx';
import { OutcomeSymbol, OutcomeWord } from '../../parts/outcome-symbol.tsx';
import { shownOutcome } from './shown-outcome.ts';

/** The check that the answer stands on: what there is to say about it stands above. */
export function AnsweredFinding({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const outcome = shownOutcome(finding);
  return (
    <li className={styles.item} data-testid="finding" data-rule={finding.rule} data-outcome={finding.outcome}>
      <OutcomeSymbol outcome={outcome} />
      <span className={styles.title}>
        {finding.title}{' '}
        <Link as="button" inline onClick={showAnswer}>
          See the answer above
        </Link>
      </span>
      <OutcomeWord outcome={outcome} />
    </li>
  );
}

function showAnswer(): void {
  const answer = document.getElementById(ANSWER_ID);
  answer?.scrollIntoView({ block: 'start' });
  answer?.focus({ preventScroll: true });
}

const useStyles = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    // Where the others have the triangle of their fold.
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 24px`,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});
