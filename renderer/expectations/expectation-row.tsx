import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Expectation } from '../../shared/profile/expectation.ts';
import { blankExpectation } from './blank-expectation.ts';
import { ExpectationFields } from './expectation-fields.tsx';
import { KIND_LABELS, TOKEN_OPTIONS } from './labels.ts';
import { LabelledSelect } from './labelled-select.tsx';

type Props = {
  /** From 1. */
  readonly number: number;
  readonly expectation: Expectation;
  readonly onChange: (expectation: Expectation) => void;
  readonly onRemove: () => void;
};

/** One line of the list: kind, token, and what is asked for. */
export function ExpectationRow({ number, expectation, onChange, onRemove }: Props) {
  const styles = useStyles();
  const label = `Expectation ${number}`;
  return (
    <li className={styles.root} data-testid="expectation-row">
      <LabelledSelect
        label={`${label}: kind`}
        options={KIND_LABELS}
        value={expectation.kind}
        onChange={(kind) => onChange(blankExpectation(kind))}
      />
      {expectation.kind !== 'scope' && (
        <LabelledSelect
          label={`${label}: token`}
          options={TOKEN_OPTIONS}
          value={expectation.token}
          onChange={(token) => onChange({ ...expectation, token })}
        />
      )}
      <ExpectationFields label={label} expectation={expectation} onChange={onChange} />
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={`Remove expectation ${number}`}
        onClick={onRemove}
      />
    </li>
  );
}

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});
