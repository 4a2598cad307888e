import { makeStyles, tokens } from '@fluentui/react-components';
import type { Repair } from '../../shared/reasoning/repair.ts';
import { CopyBlock } from '../parts/copy-block.tsx';
import { InertLines } from '../parts/inert-lines.tsx';
import { InertText } from '../parts/inert-text.tsx';
import { ChangeLines } from './change-lines.tsx';
import { RepairSteps } from './repair-steps.tsx';

/** An undo is a sentence, or what is to be run or sent. */
const COMMAND = /^(?:#|az |(?:GET|PATCH|POST|PUT|DELETE) https:)/u;

/** What to do in one dialect, what it changes, how to undo it, and who may do it. */
export function RepairView({ repair }: { readonly repair: Repair }) {
  const styles = useStyles();
  const { change, undo, privilege } = repair;
  return (
    <div className={styles.root}>
      <RepairSteps repair={repair} />
      {change !== null && <ChangeLines change={change} />}
      <dl className={styles.facts}>
        {undo !== '' && (
          <>
            <dt className={styles.term}>Undo</dt>
            <dd className={styles.lines}>
              {COMMAND.test(undo) ? <CopyBlock label="Copy undo" text={undo} /> : <InertLines text={undo} />}
            </dd>
          </>
        )}
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
  lines: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '80ch' },
});
