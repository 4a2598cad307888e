import { Select, makeStyles } from '@fluentui/react-components';

type Props<T extends string> = {
  /** The accessible name. */
  readonly label: string;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
};

/** A choice within a line, named for screen readers. */
export function LabelledSelect<T extends string>({ label, value, options, onChange }: Props<T>) {
  const values = Object.keys(options) as T[];
  return (
    <Select
      size="small"
      className={useStyles().root}
      aria-label={label}
      value={value}
      onChange={(_, data) => onChange(values.find((each) => each === data.value) ?? value)}
    >
      {values.map((each) => (
        <option key={each} value={each}>
          {options[each]}
        </option>
      ))}
    </Select>
  );
}

const useStyles = makeStyles({ root: { minWidth: 0 } });
