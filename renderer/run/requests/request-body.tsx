import { makeStyles, tokens } from '@fluentui/react-components';
import type { Field } from '../../../shared/evidence/evidence.ts';
import type { ErrorDetails } from '../../../shared/evidence/error-details.ts';
import { FieldTable } from '../../parts/field-table.tsx';
import { LongText } from '../../parts/long-text.tsx';
import { formatLocal, formatUtc } from '../../text/moment.ts';
import type { RequestEntry } from './request-entries.ts';

export function RequestBody({ entry }: { readonly entry: RequestEntry }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <FieldTable
        title="Where and when"
        fields={[
          { name: entry.method, value: entry.target },
          { name: 'At', value: `${formatLocal(entry.at)} · ${formatUtc(entry.at)}` },
        ]}
      />
      {entry.groups.map(({ title, fields }) => (
        <FieldTable key={title} title={title} fields={fields} />
      ))}
      {entry.error !== null && <FieldTable title="Error, as stated" fields={errorFields(entry.error)} />}
      {entry.text !== null && (
        <div>
          <h4 className={styles.heading}>Text</h4>
          <LongText text={entry.text} />
        </div>
      )}
    </div>
  );
}

function errorFields(error: ErrorDetails): readonly Field[] {
  const all: readonly (readonly [string, string | null])[] = [
    ['error', error.error],
    ['suberror', error.suberror],
    ['codes', error.codes.join(', ')],
    ['description', error.description],
    ['trace ID', error.traceId],
    ['correlation ID', error.correlationId],
    ['timestamp', error.timestamp],
    ['error URI', error.errorUri],
  ];
  return all.flatMap(([name, value]) => (value === null || value === '' ? [] : [{ name, value }]));
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalL} 48px`,
  },
  heading: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
});
