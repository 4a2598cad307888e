import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

type Props = {
  readonly label: string;
  readonly text: string;
  readonly onType: (text: string) => void;
};

/** A large box for what people paste; it has the focus when its screen opens. */
export function PasteArea({ label, text, onType }: Props) {
  const styles = useStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className={styles.root}>
      <Field className={styles.field} label={label}>
        <Textarea
          ref={(element: HTMLTextAreaElement | null) => {
            box.current = element;
          }}
          className={styles.box}
          textarea={{ className: styles.text }}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(_, data) => onType(data.value)}
        />
      </Field>
      {text !== '' && (
        <Button
          className={styles.clear}
          size="small"
          appearance="subtle"
          onClick={() => {
            onType('');
            box.current?.focus();
          }}
        >
          Clear
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    flexBasis: 0,
    minHeight: '120px',
  },
  field: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  box: { flexGrow: 1, minHeight: 0, width: '100%' },
  text: {
    height: '100%',
    maxHeight: 'none',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  clear: { position: 'absolute', top: '0', right: '0' },
});
