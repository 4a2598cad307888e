import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePanel } from '../../parts/panel.ts';
import { useSession } from '../../commands/session.tsx';

/** Takes what the user reads in the browser; a run that still waits ends with it. */
export function PasteForm({ runId }: { readonly runId: string }) {
  const styles = useStyles();
  const panel = usePanel();
  const { commands } = useSession();
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [isSending, setIsSending] = useState(false);
  const explain = async () => {
    setIsSending(true);
    const answer = await commands.runs.attachText(runId, text);
    setIsSending(false);
    setError(answer.ok ? null : answer.error.message);
    if (answer.ok) setText('');
  };
  return (
    <div className={styles.form}>
      <p className={panel.quiet}>
        Some errors stay on Entra’s page and are never sent back. Copy what the page says, with its
        troubleshooting details, or the text of a screenshot: never the address, which may hold a code. The
        text is read on this computer; only the message that names the code is kept with the run.
      </p>
      <Field
        label="What does the page say?"
        {...(error === null ? {} : { validationState: 'error', validationMessage: error })}
      >
        <Textarea
          rows={5}
          resize="vertical"
          spellCheck={false}
          value={text}
          textarea={{ className: styles.text }}
          onChange={(_, data) => {
            setText(data.value);
            setError(null);
          }}
        />
      </Field>
      <Button className={styles.send} disabled={isSending} onClick={() => void explain()}>
        Explain it
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}`,
  },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  send: { alignSelf: 'flex-start' },
});
