import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckView } from '../../shared/preflight/check-view.ts';
import { GridTable } from './grid-table.tsx';
import { OracleTable } from './platform-test-table.tsx';
import { RungItem } from './step-item.tsx';

export function Ladder({ view }: { readonly view: CheckView }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {view.grid !== null && <GridTable grid={view.grid} />}
      <ol className={styles.list}>
        {view.rungs.map((rung) => (
          <RungItem key={rung.rung} rung={rung} view={view} />
        ))}
      </ol>
      {view.oracle !== null && <OracleTable oracle={view.oracle} />}
    </div>
  );
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  list: { display: 'flex', flexDirection: 'column' },
});
