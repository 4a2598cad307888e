import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckView } from '../../shared/preflight/check-view.ts';
import { GridTable } from './grid-table.tsx';
import { PlatformTestTable } from './platform-test-table.tsx';
import { StepItem } from './step-item.tsx';

export function CheckSteps({ view }: { readonly view: CheckView }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {view.grid !== null && <GridTable grid={view.grid} />}
      <ol className={styles.list}>
        {view.steps.map((step) => (
          <StepItem key={step.step} step={step} view={view} />
        ))}
      </ol>
      {view.platformTest !== null && <PlatformTestTable platformTest={view.platformTest} />}
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
