import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { useCallback, useState } from 'react';
import type { CloudId } from '../../shared/entra/clouds.ts';
import { hasUser, type Flow } from '../../shared/profile/flow.ts';
import type { ProfileKey } from '../state/model.ts';
import { useModel, useSession } from '../commands/session.tsx';
import { BrowserChoice } from './browser-choice.tsx';
import { START_LABELS } from './start-labels.ts';
import { BROWSER_LABELS } from './browser-labels.ts';

type Props = { readonly profileKey: ProfileKey; readonly cloud: CloudId; readonly flow: Flow };

/** The act, and for a user's sign-in the choice of the browser for it: two buttons that look like one. */
export function SignInButton({ profileKey, cloud, flow }: Props) {
  const styles = useStyles();
  const { commands } = useSession();
  const browser = useModel((model) => model.shell.browser);
  const isStarting = useModel((model) => model.runs.attempts.get(profileKey)?.kind === 'starting');
  const focusFirst = useFirstFocus();
  const [menuButton, setMenuButton] = useState<HTMLElement | null>(null);
  const closeMenu = useCallback(() => setMenuButton(null), []);
  if (!hasUser(flow)) {
    return (
      <Button
        ref={focusFirst}
        appearance="primary"
        disabledFocusable={isStarting}
        title="Without a browser (Ctrl+Enter)"
        onClick={() => void commands.checks.signIn(profileKey, browser)}
      >
        {START_LABELS[flow]}
      </Button>
    );
  }
  return (
    <div className={styles.root}>
      <Button
        ref={focusFirst}
        appearance="primary"
        className={styles.act}
        disabledFocusable={isStarting}
        title={`${BROWSER_LABELS[browser]} (Ctrl+Enter)`}
        onClick={() => void commands.checks.signIn(profileKey, browser)}
      >
        {START_LABELS[flow]}
      </Button>
      <Button
        appearance="primary"
        className={styles.choose}
        icon={<ChevronDownRegular />}
        aria-label={`Browser: ${BROWSER_LABELS[browser]}`}
        aria-haspopup="menu"
        aria-expanded={menuButton !== null}
        onClick={(event) => setMenuButton(menuButton === null ? event.currentTarget : null)}
      />
      {menuButton !== null && (
        <BrowserChoice button={menuButton} profileKey={profileKey} cloud={cloud} onClose={closeMenu} />
      )}
    </div>
  );
}

/** The profile that the window opens with is ready to go: Enter signs in. */
function useFirstFocus(): (button: HTMLButtonElement | null) => void {
  const { store } = useSession();
  return useCallback(
    (button) => {
      const isFree = document.activeElement === document.body && store.get().profiles.focus === null;
      if (isFree) button?.focus();
    },
    [store],
  );
}

const useStyles = makeStyles({
  root: { display: 'flex', gap: '1px' },
  act: { borderTopRightRadius: '0', borderBottomRightRadius: '0', minWidth: '88px' },
  choose: {
    borderTopLeftRadius: '0',
    borderBottomLeftRadius: '0',
    minWidth: '28px',
    maxWidth: '28px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
});
