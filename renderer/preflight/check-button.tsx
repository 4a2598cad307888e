import { Button } from '@fluentui/react-components';
import { CHECK_BUTTON_ID } from './check-button-id.ts';
import type { ProfileKey } from '../state/model.ts';
import { useModel, useSession } from '../commands/session.tsx';

/** Its name is a contract with scripts. */
export function CheckButton({ profileKey }: { readonly profileKey: ProfileKey }) {
  const { commands } = useSession();
  const isStarting = useModel((model) => model.checks.asked.get(profileKey)?.kind === 'starting');
  return (
    <Button
      id={CHECK_BUTTON_ID}
      disabledFocusable={isStarting}
      onClick={() => void commands.checks.check(profileKey, false)}
    >
      Check without signing in
    </Button>
  );
}
