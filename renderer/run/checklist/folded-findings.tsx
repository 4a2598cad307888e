import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { asClause } from '../../../shared/judging/as-clause.ts';
import type { Finding } from '../../../shared/reasoning/rule.ts';
import { useDisclosure } from '../../parts/disclosure-styles.ts';
import { InertText } from '../../parts/inert-text.tsx';
import { OutcomeSymbol } from '../../parts/outcome-symbol.tsx';
import { FindingItem } from './finding-item.tsx';
import type { FoldedOutcome } from './finding-groups.ts';

type Props = {
  readonly outcome: FoldedOutcome;
  readonly findings: readonly Finding[];
  /** How the sign-in ended, for what it did not reach: `stopped on Entra’s own page with AADSTS50011`. */
  readonly end: string;
};

/** Findings that say nothing new, in one line with the reason. */
export function FoldedFindings({ outcome, findings, end }: Props) {
  const styles = useStyles();
  const disclosure = useDisclosure();
  return (
    <li>
      <details className={disclosure.root}>
        <summary className={mergeClasses(disclosure.summary, styles.summary)}>
          <OutcomeSymbol outcome={outcome} />
          <span className={styles.text}>
            <InertText text={describe(outcome, findings, end)} />
          </span>
        </summary>
        <ul className={styles.list}>
          {findings.map((finding) => (
            <FindingItem key={finding.rule} finding={finding} isInFold />
          ))}
        </ul>
      </details>
    </li>
  );
}

function describe(outcome: FoldedOutcome, findings: readonly Finding[], end: string): string {
  const count = findings.length;
  switch (outcome) {
    case 'pass':
      return `${count} passed`;
    case 'not-reached':
      return `${count} not reached: the sign-in ${end}`;
    case 'not-applicable':
      return `${count} ${count === 1 ? 'does' : 'do'} not apply${sharedReason(findings)}`;
  }
}

/** The one reason of all of them, if they have only one. */
function sharedReason(findings: readonly Finding[]): string {
  const [reason, ...others] = new Set(findings.map(({ seen }) => seen));
  return reason === undefined || others.length > 0 ? '' : `: ${asClause(reason)}`;
}

const useStyles = makeStyles({
  summary: {
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  list: { paddingLeft: tokens.spacingHorizontalXL },
});
