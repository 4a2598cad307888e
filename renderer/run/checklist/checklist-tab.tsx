import { makeStyles } from '@fluentui/react-components';
import type { Finding } from '../../../shared/reasoning/rule.ts';
import { Empty } from '../../parts/async-states.tsx';
import { FindingItem } from './finding-item.tsx';
import { inReadingOrder } from './finding-order.ts';

export function ChecklistTab({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  if (findings.length === 0) return <Empty>No check was made for this run.</Empty>;
  return (
    <ul className={styles.list}>
      {inReadingOrder(findings).map((finding) => (
        <FindingItem key={finding.rule} finding={finding} />
      ))}
    </ul>
  );
}

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column' } });
