import {
  Checkbox,
  Field as LabelledField,
  Input,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import type { Field, Remark } from '../../shared/relying-parties/field.ts';
import { usePanel } from '../parts/panel.ts';
import { RemarkLine } from './remark-line.tsx';

type Props = {
  readonly field: Field;
  readonly value: string;
  readonly remark: Remark | null;
  readonly onType: (value: string) => void;
};

/** One question of the product’s set-up. */
export function FieldInput(props: Props) {
  return props.field.kind === 'switch' ? <Switch {...props} /> : <Asked {...props} />;
}

function Asked({ field, value, remark, onType }: Props) {
  return (
    <LabelledField
      label={field.label}
      {...(field.hint === '' ? {} : { hint: field.hint })}
      {...(remark === null
        ? {}
        : {
            validationState: remark.severity === 'hint' ? 'none' : remark.severity,
            validationMessageIcon: null,
            validationMessage: { role: undefined, children: <RemarkLine remark={remark} /> },
          })}
    >
      {field.kind === 'choice' ? (
        <Select value={value} onChange={(_, data) => onType(data.value)}>
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          name={field.name}
          value={value}
          placeholder={field.placeholder}
          autoComplete="off"
          spellCheck={false}
          onChange={(_, data) => onType(data.value)}
        />
      )}
    </LabelledField>
  );
}

function Switch({ field, value, remark, onType }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  return (
    <div className={styles.switch}>
      <Checkbox
        className={styles.box}
        label={field.label}
        checked={value === 'true'}
        onChange={(_, data) => onType(data.checked === true ? 'true' : 'false')}
      />
      {field.hint !== '' && <span className={panel.quiet}>{field.hint}</span>}
      {remark !== null && <RemarkLine remark={remark} />}
    </div>
  );
}

const useStyles = makeStyles({
  switch: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  box: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
