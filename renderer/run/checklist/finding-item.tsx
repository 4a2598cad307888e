import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import type { Finding } from '../../../shared/reasoning/rule.ts';
import { useSession } from '../../commands/session.tsx';
import { useDisclosure } from '../../parts/disclosure-styles.ts';
import { InertText } from '../../parts/inert-text.tsx';
import { OutcomeSymbol, OutcomeWord } from '../../parts/outcome-symbol.tsx';
import { shownOutcome } from './shown-outcome.ts';

type Props = {
  readonly finding: Finding;
  /** The line above says the outcome already, and why something was not reached. */
  readonly isInFold?: boolean;
};

/** One check with what it saw; why it matters and what to do stand behind it. Its attributes are a contract with scripts. */
export function FindingItem({ finding, isInFold = false }: Props) {
  const styles = useStyles();
  const disclosure = useDisclosure();
  const outcome = shownOutcome(finding);
  const isOpen = finding.outcome === 'fail' || finding.outcome === 'error';
  return (
    <li className={styles.item} data-testid="finding" data-rule={finding.rule} data-outcome={finding.outcome}>
      <details open={isOpen} className={disclosure.root}>
        <summary className={mergeClasses(disclosure.summary, styles.summary)}>
          <OutcomeSymbol outcome={outcome} />
          <span className={styles.title}>
            {finding.title}
            {!(isInFold && outcome === 'not-reached') && (
              <span className={styles.seen}>
                <InertText text={finding.seen} />
              </span>
            )}
          </span>
          {!isInFold && <OutcomeWord outcome={outcome} />}
        </summary>
        <FindingBody finding={finding} />
      </details>
    </li>
  );
}

function FindingBody({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { commands } = useSession();
  const { rule, headline, why, nextStep, inProfile } = finding;
  const steps = [...(nextStep === null ? [] : [nextStep]), ...inProfile];
  return (
    <div className={styles.body}>
      {headline !== null && (
        <p className={styles.headline}>
          <InertText text={headline} />
        </p>
      )}
      {steps.map((step) => (
        <p key={step} className={styles.text}>
          <InertText text={step} />
        </p>
      ))}
      <p className={styles.text}>
        {why}{' '}
        <Link as="button" inline onClick={() => void commands.runs.openRuleDocs(rule)}>
          Microsoft’s page <OpenRegular aria-hidden />
        </Link>
      </p>
    </div>
  );
}

const useStyles = makeStyles({
  item: {
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  summary: {
    alignItems: 'baseline',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    '> svg': { alignSelf: 'flex-start', marginTop: '2px' },
  },
  title: { flexGrow: 1, display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  seen: { maxWidth: '96ch', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM} 48px`,
  },
  headline: { maxWidth: '96ch', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  text: { maxWidth: '96ch', overflowWrap: 'anywhere' },
});
