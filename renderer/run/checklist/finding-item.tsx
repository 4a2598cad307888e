import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import type { Finding } from '../../../shared/reasoning/rule.ts';
import { useDisclosure } from '../../parts/disclosure-styles.ts';
import { InertText } from '../../parts/inert-text.tsx';
import { ToneSymbol } from '../../parts/tone-symbol.tsx';
import { useSession } from '../../commands/session.tsx';
import { useToneInk } from '../../theme/tone.ts';
import { OUTCOME_LOOKS } from './finding-order.ts';

/** One check. What failed is open, what passed is folded. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const disclosure = useDisclosure();
  const ink = useToneInk();
  const { tone, word } = OUTCOME_LOOKS[finding.outcome];
  const isOpen = finding.outcome === 'fail' || finding.outcome === 'error';
  return (
    <li className={styles.item} data-testid="finding" data-rule={finding.rule} data-outcome={finding.outcome}>
      <details open={isOpen} className={disclosure.root}>
        <summary className={mergeClasses(disclosure.summary, styles.summary)}>
          <ToneSymbol tone={tone} />
          <span className={styles.title}>{finding.title}</span>
          <span className={mergeClasses(styles.word, ink[tone])}>{word}</span>
        </summary>
        <FindingBody finding={finding} />
      </details>
    </li>
  );
}

function FindingBody({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { commands } = useSession();
  return (
    <div className={styles.body}>
      {finding.headline !== null && (
        <p className={styles.headline}>
          <InertText text={finding.headline} />
        </p>
      )}
      <dl className={styles.facts}>
        <dt className={styles.term}>Seen</dt>
        <dd className={styles.fact}>
          <InertText text={finding.seen} />
        </dd>
        <dt className={styles.term}>Why it matters</dt>
        <dd className={styles.fact}>{finding.why}</dd>
        {finding.repair.length > 0 && (
          <>
            <dt className={styles.term}>What to do</dt>
            <dd className={styles.fact}>
              <Repair steps={finding.repair} />
            </dd>
          </>
        )}
      </dl>
      <Link as="button" className={styles.docs} onClick={() => void commands.runs.openRuleDocs(finding.rule)}>
        Microsoft's page <OpenRegular aria-hidden />
      </Link>
    </div>
  );
}

function Repair({ steps }: { readonly steps: readonly string[] }) {
  const styles = useStyles();
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step} className={styles.step}>
          <InertText text={step} />
        </li>
      ))}
    </ol>
  );
}

const useStyles = makeStyles({
  item: {
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  summary: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
  },
  title: { flexGrow: 1 },
  word: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalL} 48px`,
  },
  headline: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  facts: {
    display: 'grid',
    gridTemplateColumns: '112px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    width: '100%',
    '@media (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  term: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  fact: { maxWidth: '80ch', overflowWrap: 'anywhere' },
  steps: { listStyle: 'decimal', paddingLeft: tokens.spacingHorizontalL },
  step: { paddingLeft: tokens.spacingHorizontalXS, marginBottom: tokens.spacingVerticalXXS },
  docs: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});
