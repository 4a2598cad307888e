import { makeStyles, tokens } from '@fluentui/react-components';
import type { PracticeView } from '../../shared/contract/ipc.ts';
import { Empty } from '../parts/async-states.tsx';
import { InertText } from '../parts/inert-text.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { useCapped } from '../parts/use-capped.ts';
import { formatLocal, formatLocalTime } from '../text/moment.ts';
import { PracticeCard } from './practice-card.tsx';

const CAP = 50;

/** What the practice tenant was asked and what it answered, newest first. */
export function LogCard({ log }: { readonly log: PracticeView['log'] }) {
  const styles = useStyles();
  const { shown, hiddenCount, showAll } = useCapped(log.toReversed(), CAP);
  return (
    <PracticeCard title="Log">
      {log.length === 0 && <Empty>Nothing was asked yet.</Empty>}
      <ol className={styles.list}>
        {shown.map(({ at, request, answer, decision }, index) => (
          <li key={log.length - index} className={styles.entry}>
            <time className={styles.time} dateTime={at} title={formatLocal(at)}>
              {formatLocalTime(at)}
            </time>
            <span>
              <InertText text={request} />
            </span>
            <span>
              <InertText text={answer} />
            </span>
            {decision !== null && (
              <span className={styles.decision}>
                <InertText text={decision} />
              </span>
            )}
          </li>
        ))}
      </ol>
      {hiddenCount > 0 && <MoreButton hiddenCount={hiddenCount} onClick={showAll} />}
    </PracticeCard>
  );
}

const useStyles = makeStyles({
  list: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  entry: {
    display: 'grid',
    gridTemplateColumns: '72px minmax(0, 3fr) minmax(0, 2fr)',
    columnGap: tokens.spacingHorizontalM,
    padding: '2px 0',
    overflowWrap: 'anywhere',
  },
  decision: { gridColumn: '2 / -1', color: tokens.colorNeutralForeground2, paddingBottom: '4px' },
  time: { color: tokens.colorNeutralForeground3 },
});
