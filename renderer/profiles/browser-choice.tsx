import { makeStyles, tokens } from '@fluentui/react-components';
import { BROWSERS, type Browser } from '../../shared/profile/browser.ts';
import type { CloudId } from '../../shared/entra/clouds.ts';
import { MenuCheck, MenuChoice } from '../parts/menu/menu-item.tsx';
import { PopupMenu } from '../parts/menu/popup-menu.tsx';
import type { ProfileKey } from '../state/model.ts';
import { CheckFirstChoice } from '../preflight/check-first-choice.tsx';
import { useModel, useSession } from '../commands/session.tsx';
import { BROWSER_LABELS } from './browser-labels.ts';

type Props = {
  readonly button: HTMLElement;
  readonly profileKey: ProfileKey;
  readonly cloud: CloudId;
  readonly onClose: () => void;
};

/** The menu beside `Sign in`. */
export function BrowserChoice({ button, profileKey, cloud, onClose }: Props) {
  const styles = useStyles();
  const { store, commands } = useSession();
  const chosen = useModel((model) => model.shell.browser);
  const isKept = useModel((model) => model.shell.keptAccounts.has(profileKey));
  const choose = (browser: Browser) => {
    store.shell({ type: 'browser-chosen', browser });
    onClose();
    button.focus();
  };
  const keep = () => {
    void commands.runs.keepAccount(profileKey, !isKept);
    onClose();
    button.focus();
  };
  return (
    <PopupMenu button={button} label="Browser" onClose={onClose}>
      {BROWSERS.map((browser) => (
        <MenuChoice key={browser} isChosen={browser === chosen} onClick={() => choose(browser)}>
          {BROWSER_LABELS[browser]}
        </MenuChoice>
      ))}
      {chosen === 'window' && (
        <>
          <div className={styles.line} role="separator" />
          <MenuCheck isChosen={isKept} onClick={keep}>
            Keep this account for the next runs
          </MenuCheck>
        </>
      )}
      <p className={styles.hint} role="presentation">
        {HINTS[chosen]}
      </p>
      {chosen === 'window' && (
        <p className={styles.hint} role="presentation">
          {isKept ? KEPT : FRESH}
        </p>
      )}
      <CheckFirstChoice />
      {cloud === 'practice' && (
        <p className={styles.hint} role="presentation">
          The system browser will warn about the certificate: it does not know the practice tenant’s
          authority.
        </p>
      )}
    </PopupMenu>
  );
}

const HINTS: Readonly<Record<Browser, string>> = {
  window:
    'Reads Entra’s error pages and receives any redirect URI. It is an embedded browser: passkeys, device sign-in and Google’s pages need the system browser.',
  system:
    'Has your passkeys, accounts and device. Receives http://localhost only, and AuthLoupe cannot see its pages.',
};
const FRESH = 'Each run starts signed out.';
const KEPT = 'The account stays in memory until AuthLoupe closes; clear the tick to forget it now.';

const useStyles = makeStyles({
  line: {
    height: '1px',
    margin: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralStroke2,
  },
  hint: {
    maxWidth: '300px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});
