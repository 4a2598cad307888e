import { makeStyles } from '@fluentui/react-components';
import type { Evidence } from '../../../shared/evidence/evidence.ts';
import { Empty } from '../../parts/async-states.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { useCapped } from '../../parts/use-capped.ts';
import { toRequestEntries } from './request-entries.ts';
import { RequestItem } from './request-item.tsx';

const CAP = 100;

export function RequestsTab({ evidence }: { readonly evidence: Evidence }) {
  const styles = useStyles();
  const entries = toRequestEntries(evidence);
  const { shown, hiddenCount, showAll } = useCapped(entries, CAP);
  if (entries.length === 0) return <Empty>The run ended before anything went over the wire.</Empty>;
  return (
    <>
      <ol className={styles.list}>
        {shown.map((entry, index) => (
          <RequestItem key={`${entry.at} ${index}`} entry={entry} startedAt={evidence.startedAt} />
        ))}
      </ol>
      {hiddenCount > 0 && <MoreButton hiddenCount={hiddenCount} onClick={showAll} />}
    </>
  );
}

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column' } });
