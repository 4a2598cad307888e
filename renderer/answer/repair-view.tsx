import { makeStyles, tokens } from '@fluentui/react-components';
import type { Repair } from '../../shared/reasoning/repair.ts';
import { InertText } from '../parts/inert-text.tsx';
import { ChangeLines } from './change-lines.tsx';
import { RepairSteps } from './repair-steps.tsx';
import { StepView } from './step-view.tsx';

/** What to do in one dialect, what it changes, how to undo it, and who may do it. */
export function RepairView({ repair }: { readonly repair: Repair }) {
  const styles = useStyles();
  const { note, steps, change, undo, privilege } = repair;
  return (
    <div className={styles.root}>
      {note !== null && (
        <p className={styles.note}>
          <InertText text={note} />
        </p>
      )}
      <RepairSteps steps={steps} />
      {change !== null && <ChangeLines change={change} />}
      <dl className={styles.facts}>
        <dt className={styles.term}>Undo</dt>
        <dd className={styles.lines}>
          <StepView step={undo} copyLabel="Copy undo" />
        </dd>
        {privilege !== '' && (
          <>
            <dt className={styles.term}>Needs at least</dt>
            <dd className={styles.lines}>
              <InertText text={privilege} />
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'baseline',
  },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  note: { maxWidth: '80ch', overflowWrap: 'anywhere' },
  lines: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '80ch' },
});
