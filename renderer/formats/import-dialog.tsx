import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePanel } from '../parts/panel.ts';
import { useSession } from '../commands/session.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { ImportResult } from './import-result.tsx';
import { PasteBox } from './paste-box.tsx';
import { ProfilesFileActions, ProfilesFileImport } from './profiles-file-import.tsx';
import { useImport } from './use-import.ts';
import { useProfilesFile } from './use-profiles-file.ts';

/** Reads a pasted configuration, shows what was found and where, and makes a profile of it when told to. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const panel = usePanel();
  const { store, commands } = useSession();
  const [isCreating, setIsCreating] = useState(false);
  const state = useImport();
  const file = useProfilesFile(state.text);
  const { ready, reading } = state;
  const create = async () => {
    if (ready === null || reading.kind !== 'read') return;
    setIsCreating(true);
    const id = await commands.profiles.create(ready);
    setIsCreating(false);
    if (id === null) return;
    onClose();
    // A secret that could not be kept has said so already.
    if (store.get().shell.toast?.tone === 'bad') return;
    const message = `Profile “${ready.values.name}” created.`;
    store.shell({ type: 'toast-shown', toast: { tone: 'neutral', message, undo: null } });
  };
  // The same frame and the same places: the box with the text stays when the text becomes such a file.
  if (file !== null)
    return (
      <DialogFrame
        title="Import a connection"
        onClose={onClose}
        actions={<ProfilesFileActions file={file} onClose={onClose} />}
      >
        <div className={styles.content}>
          {!file.hidesText && <PasteBox state={state} />}
          <ProfilesFileImport file={file} />
        </div>
      </DialogFrame>
    );
  return (
    <DialogFrame
      title="Import a connection"
      onClose={onClose}
      actions={
        <>
          <span className={mergeClasses(panel.quiet, styles.hint)} role="status">
            {whyNot(state)}
          </span>
          <Button onClick={onClose}>Cancel</Button>
          <Button appearance="primary" disabled={ready === null || isCreating} onClick={() => void create()}>
            Create profile
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        <PasteBox state={state} />
        <ImportResult state={state} />
      </div>
    </DialogFrame>
  );
}

function whyNot({ ready, reading }: ReturnType<typeof useImport>): string {
  if (reading.kind === 'read')
    return ready === null
      ? 'Say which cloud the secret is for.'
      : 'Nothing is saved before you create the profile.';
  return reading.kind === 'failed' ? 'Mend the text above; nothing of it is lost.' : '';
}

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  hint: { marginRight: 'auto' },
});
