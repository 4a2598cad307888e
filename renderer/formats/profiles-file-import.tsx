import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import type { ProfileDraft } from '../../shared/profile/profile.ts';
import { usePanel } from '../parts/panel.ts';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import { useSession } from '../commands/session.tsx';
import { ProfileChecklist } from './profile-checklist.tsx';
import { Remarks } from './remarks.tsx';
import type { ProfilesFile } from './use-profiles-file.ts';

/** The profiles of a file, to choose from, and what of the file is wrong or was not read. */
export function ProfilesFileImport({ file }: { readonly file: ProfilesFile }) {
  const styles = useStyles();
  const panel = usePanel();
  if (file.kind === 'failed')
    return (
      <p className={styles.error} role="alert">
        <ToneSymbol tone="bad" label="Error" />
        <span>{file.error.message}</span>
      </p>
    );
  const { read, without, setWithout, chosen, hidesText, editText } = file;
  const { drafts, faults, notes } = read;
  const choices = drafts.map(({ name }, place) => {
    const key = String(place);
    const added = chosen.get(key)?.name ?? name;
    return { key, name, remark: added === name ? '' : `The name is taken: it becomes “${added}”.` };
  });
  return (
    <>
      <div className={styles.head}>
        <span>This is a file of AuthLoupe profiles.</span>
        {hidesText && (
          <Button className={styles.edit} size="small" icon={<EditRegular />} onClick={editText}>
            Edit the text
          </Button>
        )}
      </div>
      {drafts.length === 0 ? (
        <p className={panel.quiet}>There is no profile in it that can be read.</p>
      ) : (
        <ProfileChecklist
          heading="Profiles in the file"
          choices={choices}
          without={without}
          takesFocus={hidesText}
          onChange={setWithout}
        />
      )}
      <Remarks heading="Cannot be read" tone="bad" remarks={faults} />
      <Remarks heading="Not as it stands in the file" tone="neutral" remarks={notes} />
      {[...chosen.values()].some(needsSecret) && (
        <p className={panel.quiet}>
          Secrets do not travel: type the client secret into each confidential profile that you add.
        </p>
      )}
    </>
  );
}

/** The practice tenant supplies its own. */
const needsSecret = ({ clientType, cloud }: ProfileDraft): boolean =>
  clientType === 'confidential' && cloud !== 'practice';

type ActionsProps = { readonly file: ProfilesFile; readonly onClose: () => void };

export function ProfilesFileActions({ file, onClose }: ActionsProps) {
  const styles = useStyles();
  const panel = usePanel();
  const { commands } = useSession();
  const [isAdding, setIsAdding] = useState(false);
  const drafts = file.kind === 'read' ? [...file.chosen.values()] : [];
  const add = async () => {
    setIsAdding(true);
    const isAdded = await commands.profiles.createAll(drafts);
    setIsAdding(false);
    if (isAdded) onClose();
  };
  return (
    <>
      <span className={mergeClasses(panel.quiet, styles.hint)} role="status">
        {file.kind === 'failed'
          ? 'Mend the text above; nothing of it is lost.'
          : 'Nothing is saved before you add the profiles.'}
      </span>
      <Button onClick={onClose}>Cancel</Button>
      <Button appearance="primary" disabled={drafts.length === 0 || isAdding} onClick={() => void add()}>
        {drafts.length === 1 ? 'Add 1 profile' : `Add ${drafts.length} profiles`}
      </Button>
    </>
  );
}

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  edit: { marginLeft: 'auto' },
  hint: { marginRight: 'auto' },
  error: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
});
