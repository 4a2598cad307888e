import { ArrowSwapRegular } from '@fluentui/react-icons/svg/arrow-swap';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { PinRegular } from '@fluentui/react-icons/svg/pin';
import { PinOffRegular } from '@fluentui/react-icons/svg/pin-off';
import type { RunSummary } from '../../shared/contract/run-summary.ts';
import type { KeptRun } from '../../shared/contract/kept-run.ts';
import { MenuItem } from '../parts/menu/menu-item.tsx';
import { PopupMenu } from '../parts/menu/popup-menu.tsx';
import { asRun } from '../state/compare-reducer.ts';
import { lastWorking } from '../state/kept-runs.ts';
import { useModel, useSession } from '../commands/session.tsx';

/** Whose menu is open, and the button that opened it. */
export type RunMenuPlace = {
  readonly run: RunSummary;
  readonly kept: KeptRun | null;
  readonly button: HTMLElement;
};

type Props = { readonly place: RunMenuPlace; readonly onClose: () => void };

export function RunMenu({ place: { run, kept, button }, onClose }: Props) {
  const { store, commands } = useSession();
  const other = useModel((model) => lastWorking(model.runs.list, run));
  const act = (action: () => unknown) => () => {
    onClose();
    button.focus();
    action();
  };
  const compare = () => {
    const left = other === null ? ({ kind: 'none' } as const) : asRun(other.runId);
    store.compare({ type: 'both-chosen', left, right: asRun(run.runId) });
    store.shell({ type: 'screen-chosen', screen: 'compare' });
  };
  return (
    <PopupMenu button={button} label="Run" onClose={onClose}>
      <MenuItem icon={<ArrowSwapRegular />} onClick={act(compare)}>
        Compare
      </MenuItem>
      {kept !== null && (
        <>
          <MenuItem
            icon={kept.isPinned ? <PinOffRegular /> : <PinRegular />}
            onClick={act(async () => commands.kept.pin(run.runId, !kept.isPinned))}
          >
            {kept.isPinned ? 'Unpin' : 'Pin'}
          </MenuItem>
          <MenuItem icon={<DeleteRegular />} onClick={act(async () => commands.kept.remove([run]))}>
            Delete
          </MenuItem>
        </>
      )}
    </PopupMenu>
  );
}
