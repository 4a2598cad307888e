import { Button, Field, Textarea, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RunView } from '../../../shared/ipc.ts';
import { useDisclosure } from '../../parts/disclosure-styles.ts';
import { usePanel } from '../../parts/panel.ts';
import { useSession } from '../../state/session.tsx';

/** What the user sees in the browser, for a run that AuthLoupe got no answer to. */
export function PasteBox({ view }: { readonly view: RunView }) {
  const styles = useStyles();
  const panel = usePanel();
  const disclosure = useDisclosure();
  return (
    <section className={mergeClasses(panel.card, styles.root)} aria-label="Nothing came back?">
      <details open={isLikely(view)} className={disclosure.root}>
        <summary className={disclosure.summary}>Nothing came back?</summary>
        <PasteForm runId={view.summary.runId} />
      </details>
    </section>
  );
}

/** Whether an answer may have stayed on a page that AuthLoupe did not see. */
export function hasNoAnswer({ evidence: { end, kind } }: RunView): boolean {
  return kind === 'sign-in' && (end.kind === 'timed-out' || end.kind === 'cancelled');
}

/** Our own window reads Entra’s page by itself, and a text that was taken need not be pasted again. */
function isLikely({ evidence: { browser }, pasted }: RunView): boolean {
  return pasted === null && browser === 'system';
}

function PasteForm({ runId }: { readonly runId: string }) {
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
        troubleshooting details; the text is read on this computer and not kept.
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
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}`,
  },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  send: { alignSelf: 'flex-start' },
});
