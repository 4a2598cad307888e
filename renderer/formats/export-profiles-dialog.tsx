import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import {
  LONGEST_PROFILES_FILE,
  MOST_PROFILES,
  writeProfilesFile,
} from '../../shared/profile/profiles-file.ts';
import type { SavedFile } from '../../shared/contract/ipc.ts';
import type { Result } from '../../shared/result.ts';
import { CopyBlock } from '../parts/copy-block.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { usePanel } from '../parts/panel.ts';
import { useModel, useSession } from '../commands/session.tsx';
import { isUnsaved } from '../state/draft.ts';
import { toVisibleText } from '../text/visible-text.ts';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import { ProfileChecklist } from './profile-checklist.tsx';
import { Remarks } from './remarks.tsx';

type Props = {
  /** The id of the profile that stands first in the list. In the file all stand in their own order. */
  readonly first: string;
  readonly onClose: () => void;
};

/** More than a window can show at once: thousands of lines. */
const LONGEST_SHOWN = 100_000;

/** All profiles, or some, as one file that `Import` reads. */
export function ExportProfilesDialog({ first, onClose }: Props) {
  const styles = useStyles();
  const { commands } = useSession();
  const state = useModel((model) => model.profiles);
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [saved, setSaved] = useState<Result<SavedFile> | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const profiles = useMemo(
    () => state.list.map(({ profile }) => profile).filter(({ id }) => !without.has(id)),
    [state.list, without],
  );
  const { text, leftOut } = useMemo(() => writeProfilesFile(profiles), [profiles]);
  const refusal = refuse(profiles.length, text);
  const save = async () => {
    setIsSaving(true);
    setSaved(await commands.profiles.saveFile(profiles.map(({ id }) => id)));
    setIsSaving(false);
  };
  const choose = (next: ReadonlySet<string>) => {
    setWithout(next);
    setSaved(null);
  };
  const choices = [...state.list]
    .sort((one, other) => Number(other.profile.id === first) - Number(one.profile.id === first))
    .map(({ profile: { id, name } }) => ({
      key: id,
      name,
      remark: isUnsaved(state, id) ? 'What you changed and did not save is not in it.' : '',
    }));
  return (
    <DialogFrame
      title="Export profiles"
      onClose={onClose}
      actions={
        <>
          <Outcome saved={saved} />
          <Button onClick={onClose}>Close</Button>
          <Button appearance="primary" disabled={refusal !== '' || isSaving} onClick={() => void save()}>
            Save as a file…
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <ProfileChecklist
          heading="Profiles"
          choices={choices}
          without={without}
          takesFocus
          onChange={choose}
        />
        <div className={styles.preview}>
          {refusal === '' ? <Preview text={text} /> : <p role="status">{refusal}</p>}
          <Remarks heading="Left out" tone="warning" remarks={leftOut} />
        </div>
      </div>
    </DialogFrame>
  );
}

function refuse(count: number, text: string): string {
  if (count === 0) return 'Choose at least one profile.';
  if (count <= MOST_PROFILES && text.length <= LONGEST_PROFILES_FILE) return '';
  return `This is too much for one file: at most ${MOST_PROFILES.toLocaleString('en')} profiles and ${LONGEST_PROFILES_FILE.toLocaleString('en')} characters. Choose fewer.`;
}

function Preview({ text }: { readonly text: string }) {
  const panel = usePanel();
  const { commands } = useSession();
  return (
    <>
      <p className={panel.quiet}>
        No secrets are in it, and no ids: “Import” makes new profiles of it, here or on another computer.
      </p>
      {text.length <= LONGEST_SHOWN ? (
        <CopyBlock label="Copy JSON" text={text} />
      ) : (
        <div>
          <p className={panel.quiet}>
            {text.length.toLocaleString('en')} characters are too many to show here. They are copied and saved
            whole.
          </p>
          <CopyButton label="Copy JSON" copy={async () => commands.runs.copyText(text)} />
        </div>
      )}
    </>
  );
}

function Outcome({ saved }: { readonly saved: Result<SavedFile> | null }) {
  const styles = useStyles();
  const panel = usePanel();
  return (
    <span className={mergeClasses(panel.quiet, styles.outcome)} role="status">
      {saved !== null && describe(saved)}
    </span>
  );
}

function describe(saved: Result<SavedFile>): string {
  if (!saved.ok) return saved.error.message;
  return saved.value.path === null ? '' : `Saved as ${toVisibleText(saved.value.path)}.`;
}

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(220px, 320px) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalL,
    '@media (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  preview: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    position: 'sticky',
    top: '0',
    alignSelf: 'start',
  },
  outcome: { marginRight: 'auto', minWidth: 0, overflowWrap: 'anywhere' },
});
