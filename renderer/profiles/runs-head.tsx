import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { useCallback, useState } from 'react';
import type { RunSummary } from '../../shared/contract/run-summary.ts';
import { MenuItem } from '../parts/menu/menu-item.tsx';
import { PopupMenu } from '../parts/menu/popup-menu.tsx';
import { usePanel } from '../parts/panel.ts';
import { isKept } from '../state/kept-runs.ts';
import { useModel, useSession } from '../commands/session.tsx';

/** `runs`: all of the selected profile. */
export function RunsHead({ runs }: { readonly runs: readonly RunSummary[] }) {
  const styles = useStyles();
  const panel = usePanel();
  const [button, setButton] = useState<HTMLElement | null>(null);
  const close = useCallback(() => setButton(null), []);
  return (
    <div className={styles.root}>
      <h2 id="runs-heading" className={mergeClasses(panel.heading, styles.heading)}>
        Runs
      </h2>
      <Button
        appearance="subtle"
        size="small"
        icon={<MoreHorizontalRegular />}
        aria-label="Actions for runs"
        aria-haspopup="menu"
        aria-expanded={button !== null}
        onClick={(event) => setButton(button === null ? event.currentTarget : null)}
      />
      {button !== null && <RunsMenu runs={runs} button={button} onClose={close} />}
    </div>
  );
}

type MenuProps = {
  readonly runs: readonly RunSummary[];
  readonly button: HTMLElement;
  readonly onClose: () => void;
};

function RunsMenu({ runs, button, onClose }: MenuProps) {
  const { commands } = useSession();
  const kept = useModel((model) => model.runs.kept);
  const deletable = runs.filter(({ runId }) => isKept(kept, runId));
  const isKeeping = kept?.isKeeping !== false;
  const act = (action: () => unknown) => () => {
    onClose();
    button.focus();
    action();
  };
  return (
    <PopupMenu button={button} label="Runs" onClose={onClose}>
      <MenuItem icon={<SaveRegular />} onClick={act(async () => commands.kept.setKeeping(!isKeeping))}>
        {isKeeping ? 'Stop keeping runs on this computer' : 'Keep runs on this computer'}
      </MenuItem>
      <MenuItem
        icon={<DeleteRegular />}
        isDisabled={deletable.length === 0}
        onClick={act(async () => commands.kept.remove(deletable))}
      >
        Delete all runs of this profile
      </MenuItem>
    </PopupMenu>
  );
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalL}`,
  },
  heading: { flexShrink: 0 },
});
