import { MenuItemRadio, MenuList, makeStyles, tokens } from '@fluentui/react-components';
import type { CloudId } from '../../shared/entra/clouds.ts';
import type { Browser } from '../../shared/ipc.ts';

export const BROWSER_LABELS: Readonly<Record<Browser, string>> = {
  window: 'In AuthLoupe’s own window',
  system: 'In the system browser',
};

/** The content of the menu beside `Sign in`. */
export function BrowserChoice({ cloud }: { readonly cloud: CloudId }) {
  const styles = useStyles();
  return (
    <>
      <MenuList>
        {(['window', 'system'] as const).map((browser) => (
          <MenuItemRadio key={browser} name="browser" value={browser}>
            {BROWSER_LABELS[browser]}
          </MenuItemRadio>
        ))}
      </MenuList>
      {cloud === 'practice' && (
        <p className={styles.hint}>
          The system browser will warn about the certificate: it does not know the practice tenant’s
          authority.
        </p>
      )}
    </>
  );
}

const useStyles = makeStyles({
  hint: {
    maxWidth: '260px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});
