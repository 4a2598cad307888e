import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { MOST_EXPECTATIONS, type Expectation } from '../../shared/profile/expectation.ts';
import { useForm } from './form-context.ts';
import { usePanel } from '../parts/panel.ts';
import { blankExpectation } from '../expectations/blank-expectation.ts';
import { ExpectationRow } from '../expectations/expectation-row.tsx';

export function ExpectationList() {
  const styles = useStyles();
  const panel = usePanel();
  const { draft, change } = useForm();
  const { expectations } = draft.values;
  const set = (next: readonly Expectation[]) => change({ expectations: next });
  return (
    <div className={styles.root}>
      <p className={panel.quiet}>
        Every run is held against these: it is green only when all are met. “Is like” takes * for any text and
        ? for one character. In a finished run, Claims adds them with a click.
      </p>
      {expectations.length > 0 && (
        <ol className={styles.list} aria-label="Expectations">
          {expectations.map((expectation, index) => (
            <ExpectationRow
              key={index}
              number={index + 1}
              expectation={expectation}
              onChange={(next) => set(expectations.with(index, next))}
              onRemove={() => set(expectations.toSpliced(index, 1))}
            />
          ))}
        </ol>
      )}
      <Button
        className={styles.add}
        size="small"
        icon={<AddRegular />}
        disabled={expectations.length >= MOST_EXPECTATIONS}
        onClick={() => set([...expectations, blankExpectation('claim')])}
      >
        Add an expectation
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { listStyle: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  add: { alignSelf: 'flex-start' },
});
