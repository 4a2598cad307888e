import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AcceptanceResult } from '../../../shared/relying-parties/acceptance.ts';
import { RepairTabs } from '../../answer/repair-tabs.tsx';
import { useDisclosure } from '../../parts/disclosure-styles.ts';
import { InertText } from '../../parts/inert-text.tsx';
import { ToneSymbol } from '../../parts/tone-symbol.tsx';
import { useToneInk } from '../../theme/tone.ts';
import { OUTCOME_LOOKS } from '../checklist/finding-order.ts';

/** One thing that the product looks at. What misses is open, with the change that mends it. */
export function AcceptanceItem({ result }: { readonly result: AcceptanceResult }) {
  const styles = useStyles();
  const disclosure = useDisclosure();
  const ink = useToneInk();
  const { tone, word } = OUTCOME_LOOKS[result.outcome];
  return (
    <li
      className={styles.item}
      data-testid="acceptance"
      data-check={result.check}
      data-outcome={result.outcome}
    >
      <details open={result.outcome === 'fail'} className={disclosure.root}>
        <summary className={mergeClasses(disclosure.summary, styles.summary)}>
          <ToneSymbol tone={tone} />
          <span className={styles.title}>
            {result.title}
            <span className={styles.seen}>
              <InertText text={result.seen} />
            </span>
          </span>
          <span className={mergeClasses(styles.word, ink[tone])}>{word}</span>
        </summary>
        <Body result={result} />
      </details>
    </li>
  );
}

function Body({ result: { why, advice, evidence, repairs } }: { readonly result: AcceptanceResult }) {
  const styles = useStyles();
  return (
    <div className={styles.body}>
      <p className={styles.text}>{why}</p>
      {evidence.length > 0 && (
        <p className={styles.pointers}>
          Seen in <code>{evidence.join(', ')}</code>
        </p>
      )}
      {advice !== null && (
        <p className={styles.text}>
          <strong>What to do: </strong>
          <InertText text={advice} />
        </p>
      )}
      {repairs.length > 0 && <RepairTabs repairs={repairs} />}
    </div>
  );
}

const useStyles = makeStyles({
  item: { ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` } },
  summary: {
    alignItems: 'baseline',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
  },
  title: { flexGrow: 1, display: 'flex', flexDirection: 'column', minWidth: 0 },
  seen: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  word: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM} 48px`,
  },
  text: { maxWidth: '80ch', overflowWrap: 'anywhere' },
  pointers: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
