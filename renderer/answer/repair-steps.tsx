import { makeStyles, tokens } from '@fluentui/react-components';
import type { Step } from '../../shared/reasoning/repair.ts';
import { StepView } from './step-view.tsx';

/** Several steps are numbered. */
export function RepairSteps({ steps }: { readonly steps: readonly Step[] }) {
  const styles = useStyles();
  const [first, ...others] = steps;
  if (first === undefined) return null;
  if (others.length === 0) return <StepView step={first} />;
  return (
    <ol className={styles.steps}>
      {steps.map((step, index) => (
        <li key={index} className={styles.step}>
          <StepView step={step} />
        </li>
      ))}
    </ol>
  );
}

const useStyles = makeStyles({
  steps: { listStyle: 'decimal', paddingLeft: tokens.spacingHorizontalXL, minWidth: 0 },
  step: { paddingLeft: tokens.spacingHorizontalXS, marginBottom: tokens.spacingVerticalXS },
});
