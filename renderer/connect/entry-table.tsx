import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Entry, EntryValue } from '../../shared/relying-parties/relying-party.ts';
import { assertNever } from '../../shared/result.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { InertText } from '../parts/inert-text.tsx';
import { usePanel } from '../parts/panel.ts';
import { useSession } from '../commands/session.tsx';
import { useToneInk } from '../theme/tone.ts';

/** What goes where on the product’s own side. */
export function EntryTable({ entries }: { readonly entries: readonly Entry[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {entries.map((entry) => (
        <Row key={entry.field} entry={entry} />
      ))}
    </dl>
  );
}

function Row({ entry: { field, value, note } }: { readonly entry: Entry }) {
  const styles = useStyles();
  const panel = usePanel();
  const { commands } = useSession();
  return (
    <div className={styles.row} data-testid="entry" data-field={field}>
      <dt className={styles.field}>{field}</dt>
      <dd className={styles.cell}>
        <span className={styles.line}>
          <Value value={value} />
          {value.kind === 'text' && (
            <CopyButton
              label={`Copy ${field}`}
              isSymbolOnly
              copy={async () => commands.runs.copyText(value.text)}
            />
          )}
        </span>
        {note !== null && <span className={mergeClasses(panel.quiet, styles.note)}>{note}</span>}
      </dd>
    </div>
  );
}

function Value({ value }: { readonly value: EntryValue }) {
  const styles = useStyles();
  const ink = useToneInk();
  switch (value.kind) {
    case 'text':
      return (
        <code className={styles.code}>
          <InertText text={value.text} />
        </code>
      );
    case 'switch':
      return <strong>{value.isOn ? 'On' : 'Off'}</strong>;
    case 'secret':
      return <span>the Value of the client secret (not its Secret ID)</span>;
    case 'missing':
      return <span className={ink.warning}>? Not known yet: {value.what}</span>;
    default:
      return assertNever(value);
  }
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: '0' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    alignItems: 'baseline',
  },
  field: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  cell: { display: 'flex', flexDirection: 'column', margin: '0', minWidth: 0 },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minHeight: '24px' },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  note: { maxWidth: '70ch' },
});
