import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePanel } from '../parts/panel.ts';
import { useSession } from '../commands/session.tsx';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import type { Draft } from '../state/model.ts';
import { DroppedList } from './dropped-list.tsx';
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
  const create = async (drafts: readonly Draft[]) => {
    setIsCreating(true);
    for (const draft of drafts) {
      if ((await commands.profiles.create(draft)) === null) {
        setIsCreating(false);
        return;
      }
    }
    setIsCreating(false);
    onClose();
    // A secret that could not be kept has said so already.
    if (store.get().shell.toast?.tone === 'bad') return;
    const [first] = drafts;
    const message =
      drafts.length === 1
        ? `Profile “${first?.values.name ?? ''}” created.`
        : `${drafts.length} profiles created.`;
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
          {state.all.length > 1 && (
            <Button disabled={isCreating} onClick={() => void create(state.all)}>
              Create all {state.all.length}
            </Button>
          )}
          <Button
            appearance="primary"
            disabled={ready === null || isCreating}
            onClick={() => void (ready === null ? undefined : create([ready]))}
          >
            Create profile
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        {state.dropped === null ? (
          <PasteBox state={state} />
        ) : (
          <DroppedList
            dropped={state.dropped}
            registrations={reading.kind === 'read' ? reading.registrations : []}
            onClear={() => state.replaceText('')}
          />
        )}
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
