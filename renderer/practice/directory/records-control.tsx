import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import type { PracticeColumn, PracticeControl } from '../../../shared/contract/practice-directory.ts';
import { ChoiceControl } from './choice-control.tsx';
import { LinesControl } from './lines-control.tsx';
import { SeveralControl } from './several-control.tsx';

type Row = Readonly<Record<string, unknown>>;

type Props = {
  readonly label: string;
  readonly control: Extract<PracticeControl, { readonly kind: 'records' }>;
  readonly value: unknown;
  readonly onChange: (value: readonly Row[]) => void;
};

/** A list of objects, each with its members; a new one goes to the end. */
export function RecordsControl({ label, control, value, onChange }: Props) {
  const styles = useStyles();
  const rows = (Array.isArray(value) ? value : []) as readonly Row[];
  const { keys, remove } = useRowKeys(rows.length);
  return (
    <div role="group" aria-label={label} className={styles.root}>
      {rows.length === 0 && <p className={styles.none}>None.</p>}
      {rows.map((row, index) => (
        <div key={keys[index]} role="group" aria-label={`${label} ${index + 1}`} className={styles.row}>
          {control.columns.map((column) => (
            <Field key={column.key} label={column.label} size="small" className={styles.cell}>
              <Cell
                column={column}
                value={row[column.key]}
                onChange={(next) =>
                  onChange(
                    rows.map((each, place) => (place === index ? { ...each, [column.key]: next } : each)),
                  )
                }
              />
            </Field>
          ))}
          <Button
            appearance="subtle"
            size="small"
            icon={<DeleteRegular />}
            aria-label={`Remove ${label} ${index + 1}`}
            onClick={() => {
              remove(index);
              onChange(rows.filter((_row, place) => place !== index));
            }}
          />
        </div>
      ))}
      <div>
        <Button
          size="small"
          icon={<AddRegular />}
          aria-label={`Add to ${label}`}
          onClick={() => onChange([...rows, control.blank])}
        >
          Add
        </Button>
      </div>
    </div>
  );
}

/** Names for rows that have none of their own, so that what is typed stays with its row when another one goes. */
function useRowKeys(count: number) {
  const [kept, setKept] = useState<readonly number[]>(() =>
    Array.from({ length: count }, (_, index) => index),
  );
  // Rows that were added since get the numbers that follow.
  const last = Math.max(-1, ...kept);
  const added = Array.from({ length: Math.max(0, count - kept.length) }, (_, index) => last + 1 + index);
  const keys = [...kept, ...added];
  return { keys, remove: (index: number) => setKept(keys.filter((_key, place) => place !== index)) };
}

type CellProps = {
  readonly column: PracticeColumn;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
};

function Cell({ column: { label, control }, value, onChange }: CellProps) {
  const styles = useStyles();
  switch (control.kind) {
    case 'fixed':
      return <span className={styles.fixed}>{value === '' ? 'made on saving' : String(value)}</span>;
    case 'text':
      return (
        <Input
          size="small"
          value={typeof value === 'string' ? value : ''}
          spellCheck={false}
          onChange={(_, data) => onChange(data.value)}
        />
      );
    case 'date':
      return (
        <Input
          size="small"
          type="date"
          value={typeof value === 'string' ? value.slice(0, 10) : ''}
          onChange={(_, data) => onChange(data.value === '' ? '' : `${data.value}T00:00:00.000Z`)}
        />
      );
    case 'lines':
      return <LinesControl label={label} value={value} onChange={onChange} />;
    case 'choice':
      return <ChoiceControl label={label} options={control.options} value={value} onChange={onChange} />;
    case 'several':
      return <SeveralControl label={label} options={control.options} value={value} onChange={onChange} />;
  }
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  none: { color: tokens.colorNeutralForeground3 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  cell: { flexGrow: 1, flexBasis: '170px', minWidth: 0 },
  fixed: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});
