import { makeStyles, tokens } from '@fluentui/react-components';
import type { CloudId } from '../../shared/entra/clouds.ts';
import { BROWSERS, type Browser } from '../../shared/browser.ts';
import { MenuChoice } from '../parts/menu/menu-item.tsx';
import { PopupMenu } from '../parts/menu/popup-menu.tsx';
import { CheckFirstChoice } from '../preflight/check-first-choice.tsx';
import { useModel, useSession } from '../state/session.tsx';
import { BROWSER_LABELS } from './browser-labels.ts';

type Props = { readonly button: HTMLElement; readonly cloud: CloudId; readonly onClose: () => void };

/** The menu beside `Sign in`. */
export function BrowserChoice({ button, cloud, onClose }: Props) {
  const styles = useStyles();
  const { store } = useSession();
  const chosen = useModel((model) => model.shell.browser);
  const choose = (browser: Browser) => {
    store.shell({ type: 'browser-chosen', browser });
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

const useStyles = makeStyles({
  hint: {
    maxWidth: '260px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});
