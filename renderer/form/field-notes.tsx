import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { FieldNote } from '../../shared/profile/field-note.ts';
import { useToneInk } from '../theme/tone.ts';

const LOOKS = {
  error: { Symbol: DismissCircleFilled, ink: 'bad', word: 'Error' },
  warning: { Symbol: WarningFilled, ink: 'warning', word: 'Warning' },
  hint: { Symbol: InfoRegular, ink: 'neutral', word: 'Note' },
} as const;

type Fix = NonNullable<FieldNote['fix']>;

type Props = {
  readonly notes: readonly FieldNote[];
  readonly onFix: (fix: Fix) => void;
};

/** What is wrong with one field and what to type instead. */
export function FieldNotes({ notes, onFix }: Props) {
  const styles = useStyles();
  return (
    <span className={styles.list}>
      {notes.map((note) => (
        <Note key={note.code} note={note} onFix={onFix} />
      ))}
    </span>
  );
}

function Note({ note, onFix }: { readonly note: FieldNote; readonly onFix: (fix: Fix) => void }) {
  const styles = useStyles();
  const ink = useToneInk();
  const { Symbol, ink: tone, word } = LOOKS[note.severity];
  const { fix } = note;
  return (
    <span className={styles.note}>
      <Symbol className={mergeClasses(styles.symbol, ink[tone])} aria-hidden />
      <span className={styles.text}>
        <span className={mergeClasses(styles.word, ink[tone])}>{word}: </span>
        {note.message}
        {fix !== undefined && (
          <Button size="small" className={styles.fix} onClick={() => onFix(fix)}>
            {fix.label}
          </Button>
        )}
      </span>
    </span>
  );
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  note: { display: 'flex', gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
  symbol: { fontSize: '14px', flexShrink: 0, marginTop: '1px' },
  text: { overflowWrap: 'anywhere', minWidth: 0 },
  word: { fontWeight: tokens.fontWeightSemibold },
  fix: { marginLeft: tokens.spacingHorizontalS, minWidth: 'auto', height: 'auto' },
});
