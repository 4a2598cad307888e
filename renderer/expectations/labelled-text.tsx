import { Input, makeStyles, tokens } from '@fluentui/react-components';

type Props = {
  /** The accessible name, and the placeholder without its number. */
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly longest: number;
  readonly onChange: (value: string) => void;
};

/** A value within a line, named for screen readers. */
export function LabelledText({ label, placeholder, value, longest, onChange }: Props) {
  const styles = useStyles();
  return (
    <Input
      size="small"
      className={styles.root}
      input={{ className: styles.code, maxLength: longest }}
      aria-label={label}
      placeholder={placeholder}
      autoComplete="off"
      spellCheck={false}
      value={value}
      onChange={(_, data) => onChange(data.value)}
    />
  );
}

const useStyles = makeStyles({
  root: { minWidth: '120px', flexGrow: 1, flexBasis: '160px' },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});
