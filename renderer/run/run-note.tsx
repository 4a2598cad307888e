import { Button, Field, Textarea, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { NoteRegular } from '@fluentui/react-icons/svg/note';
import { useState } from 'react';
import { LONGEST_NOTE } from '../../shared/contract/kept-run.ts';
import { InertLines } from '../parts/inert-lines.tsx';
import { usePanel } from '../parts/panel.ts';
import { findKept } from '../state/kept-runs.ts';
import { useModel, useSession } from '../commands/session.tsx';

/** What the user wants to remember about a run; only runs that are kept have a place for it. */
export function RunNote({ runId }: { readonly runId: string }) {
  const styles = useStyles();
  const panel = usePanel();
  const note = useModel((model) => findKept(model.runs.kept, runId)?.note ?? null);
  const [isOpen, setIsOpen] = useState(false);
  if (note === null) return null;
  if (isOpen) return <NoteForm runId={runId} note={note} onClose={() => setIsOpen(false)} />;
  return (
    <div className={styles.line}>
      {note !== '' && (
        <p className={mergeClasses(panel.card, styles.note)} data-testid="run-note">
          <InertLines text={note} />
        </p>
      )}
      <Button size="small" appearance="subtle" icon={<NoteRegular />} onClick={() => setIsOpen(true)}>
        {note === '' ? 'Add a note' : 'Edit note'}
      </Button>
    </div>
  );
}

type FormProps = { readonly runId: string; readonly note: string; readonly onClose: () => void };

function NoteForm({ runId, note, onClose }: FormProps) {
  const styles = useStyles();
  const { commands } = useSession();
  const [text, setText] = useState(note);
  const save = async () => {
    if (await commands.kept.note(runId, text.trim())) onClose();
  };
  return (
    <div className={styles.form}>
      <Field label="Note">
        <Textarea
          autoFocus
          rows={3}
          resize="vertical"
          value={text}
          textarea={{ maxLength: LONGEST_NOTE }}
          onChange={(_, data) => setText(data.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose();
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            // Not the sign-in that these keys start elsewhere.
            event.stopPropagation();
            event.nativeEvent.stopImmediatePropagation();
            void save();
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => void save()}>
          Save note
        </Button>
        <Button size="small" onClick={onClose}>
          Discard note
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  note: {
    flexGrow: 1,
    flexBasis: '320px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '640px' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});
