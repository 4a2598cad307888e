import { Button } from '@fluentui/react-components';
import { TargetRegular } from '@fluentui/react-icons/svg/target';
import { TargetAddRegular } from '@fluentui/react-icons/svg/target-add';
import { TaskListAddRegular } from '@fluentui/react-icons/svg/task-list-add';
import { useCallback, useState } from 'react';
import type { Claim } from '../../shared/evidence/evidence.ts';
import type { TokenName } from '../../shared/profile/expectation.ts';
import { MenuItem } from '../parts/menu/menu-item.tsx';
import { PopupMenu } from '../parts/menu/popup-menu.tsx';
import { useSession } from '../commands/session.tsx';
import { toVisibleText } from '../text/visible-text.ts';
import { toExpectations } from './from-claim.ts';

/** Where an expectation goes that is made of a claim. */
export type ExpectTarget = { readonly profileId: string; readonly token: TokenName };

type Props = { readonly claim: Claim; readonly target: ExpectTarget };

/** Turns a claim of a good run into something that the profile expects from now on. */
export function ExpectClaim({ claim, target }: Props) {
  const { commands } = useSession();
  const [button, setButton] = useState<HTMLElement | null>(null);
  const close = useCallback(() => setButton(null), []);
  const { present, equal } = toExpectations(claim, target.token);
  const add = (expectation: typeof present) => () => {
    close();
    button?.focus();
    void commands.profiles.expect(target.profileId, expectation);
  };
  const label = `Expect ${toVisibleText(claim.name)}`;
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<TaskListAddRegular />}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={button !== null}
        onClick={(event) => setButton(button === null ? event.currentTarget : null)}
      />
      {button !== null && (
        <PopupMenu button={button} label="Expect this claim" onClose={close}>
          <MenuItem icon={<TargetRegular />} onClick={add(present)}>
            Expect this claim
          </MenuItem>
          <MenuItem
            icon={<TargetAddRegular />}
            isDisabled={equal === null}
            onClick={equal === null ? close : add(equal)}
          >
            Expect this value
          </MenuItem>
        </PopupMenu>
      )}
    </>
  );
}
