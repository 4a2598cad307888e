import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../shared/reasoning/rule.ts';
import { SeeAnswer } from '../../answer/see-answer.tsx';
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
        {finding.title} <SeeAnswer />
      </span>
      <OutcomeWord outcome={outcome} />
    </li>
  );
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
