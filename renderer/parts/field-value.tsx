import { makeStyles, tokens } from '@fluentui/react-components';
import type { Field, Redacted } from '../../shared/evidence/evidence.ts';
import { LongText } from './long-text.tsx';

const NAMES: Readonly<Record<Redacted['redacted'], string>> = {
  secret: 'secret',
  code: 'code',
  token: 'token',
  personal: 'personal data',
  other: 'hidden',
};

/** A recorded value, or what is said in the place of one that was never kept. */
export function FieldValue({ value }: { readonly value: Field['value'] }) {
  const styles = useStyles();
  if (typeof value === 'string') return <LongText text={value} />;
  return <span className={styles.redacted}>{describeRedacted(value)}</span>;
}

export function describeRedacted({ redacted, length }: Redacted): string {
  return `•••• ${NAMES[redacted]}, ${length.toLocaleString('en')} characters`;
}

const useStyles = makeStyles({
  redacted: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
