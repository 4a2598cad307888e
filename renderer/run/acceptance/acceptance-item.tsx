import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AcceptanceResult } from '../../../shared/relying-parties/acceptance.ts';
import { describePlace } from '../../../shared/evidence/describe-place.ts';
import type { Evidence } from '../../../shared/evidence/evidence.ts';
import { SeeAnswer } from '../../answer/see-answer.tsx';
import { RepairTabs } from '../../answer/repair-tabs.tsx';
import { useDisclosure } from '../../parts/disclosure-styles.ts';
import { InertText } from '../../parts/inert-text.tsx';
import { OutcomeSymbol, OutcomeWord } from '../../parts/outcome-symbol.tsx';

type Props = {
  readonly result: AcceptanceResult;
  readonly evidence: Evidence;
  /** The answer above stands on it. */
  readonly isAnswered: boolean;
};

/** One thing that the product looks at. What misses is open, with the change that it takes. */
export function AcceptanceItem({ result, evidence, isAnswered }: Props) {
  const styles = useStyles();
  const disclosure = useDisclosure();
  return (
    <li
      className={styles.item}
      data-testid="acceptance"
      data-check={result.check}
      data-outcome={result.outcome}
    >
      <details open={result.outcome === 'fail' && !isAnswered} className={disclosure.root}>
        <summary className={mergeClasses(disclosure.summary, styles.summary)}>
          <OutcomeSymbol outcome={result.outcome} />
          <span className={styles.title}>
            {result.title}
            {!isAnswered && (
              <span className={styles.seen}>
                <InertText text={result.seen} />
              </span>
            )}
          </span>
          <OutcomeWord outcome={result.outcome} />
        </summary>
        <Body result={result} evidence={evidence} isAnswered={isAnswered} />
      </details>
    </li>
  );
}

function Body({ result: { why, advice, places, repairs }, evidence, isAnswered }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.body}>
      <p className={styles.text}>{why}</p>
      {places.length > 0 && (
        <p className={styles.places}>
          Seen <InertText text={places.map((place) => describePlace(place, evidence)).join(', ')} />.
        </p>
      )}
      {isAnswered && (
        <p>
          <SeeAnswer />
        </p>
      )}
      {!isAnswered && advice !== null && (
        <p className={styles.text}>
          <strong>Next: </strong>
          <InertText text={advice} />
        </p>
      )}
      {!isAnswered && <RepairTabs title="Fix" repairs={repairs} />}
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
    '> svg': { alignSelf: 'flex-start', marginTop: '2px' },
  },
  title: { flexGrow: 1, display: 'flex', flexDirection: 'column', minWidth: 0 },
  seen: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM} 48px`,
  },
  text: { maxWidth: '80ch', overflowWrap: 'anywhere' },
  places: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
