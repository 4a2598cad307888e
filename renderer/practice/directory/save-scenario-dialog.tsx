import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useSession } from '../../commands/session.tsx';
import { DialogFrame } from '../../parts/dialog-frame.tsx';

type Props = { readonly suggested: string; readonly onClose: () => void };

/** The words of a scenario, before its file is saved. */
export function SaveScenarioDialog({ suggested, onClose }: Props) {
  const styles = useStyles();
  const { commands } = useSession();
  const [title, setTitle] = useState(suggested);
  const [mistake, setMistake] = useState('');
  const save = async () => {
    if (await commands.practice.saveScenario({ title: title.trim(), mistake: mistake.trim() })) onClose();
  };
  return (
    <DialogFrame
      title="Save as scenario"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button appearance="primary" disabled={title.trim() === ''} onClick={() => void save()}>
            Save…
          </Button>
        </>
      }
    >
      <div className={styles.root}>
        <Field label="Title" required hint="Stands in the banner of every practice page.">
          <Input value={title} autoFocus maxLength={200} onChange={(_, data) => setTitle(data.value)} />
        </Field>
        <Field label="What somebody did wrong to get here">
          <Textarea
            value={mistake}
            rows={4}
            maxLength={2000}
            onChange={(_, data) => setMistake(data.value)}
          />
        </Field>
        <p>
          The file holds the changes of the healthy practice tenant, and no secret: each installation puts its
          own in.
        </p>
      </div>
    </DialogFrame>
  );
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '72ch' },
});
