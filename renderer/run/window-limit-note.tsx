import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { WindowLimit } from '../../shared/evidence/window-limit.ts';
import type { RunSummary } from '../../shared/contract/run-summary.ts';
import { loopbackOf } from '../../shared/profile/redirect-uri.ts';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import { useSession } from '../commands/session.tsx';
import { useToneSurface } from '../theme/tone.ts';

type Props = {
  readonly limit: WindowLimit;
  readonly run: RunSummary;
  /** The system browser can bring the answer back to a loopback address only. */
  readonly redirectUri: string;
};

/** Says why Entra’s wish cannot be met in our own window, and offers the browser in which it can. */
export function WindowLimitNote({ limit, run, redirectUri }: Props) {
  const styles = useStyles();
  const surface = useToneSurface();
  const { commands } = useSession();
  const canMove = loopbackOf(redirectUri).ok;
  return (
    <section
      className={mergeClasses(styles.root, surface.warning)}
      aria-label="What this window cannot do"
      data-testid="window-limit"
      data-limit={limit}
    >
      <ToneSymbol tone="warning" label="Warning" />
      <div className={styles.text}>
        <p>{TEXTS[limit]}</p>
        {canMove ? (
          <Button className={styles.button} onClick={() => void commands.runs.moveToSystemBrowser(run)}>
            Use the system browser
          </Button>
        ) : (
          <p>{NO_LOOPBACK}</p>
        )}
      </div>
    </section>
  );
}

const TEXTS: Readonly<Record<WindowLimit, string>> = {
  device:
    'Entra asks which device this is. Only the system browser can answer: the keys of a joined or managed device are not open to AuthLoupe’s own window.',
  passkey:
    'Entra asks for a passkey or a security key. AuthLoupe’s own window has no access to them; the system browser has.',
  'embedded-browser':
    'Google turns embedded browsers away, and AuthLoupe’s own window says that it is one. Sign in there with the system browser.',
};
const NO_LOOPBACK =
  'The system browser can bring the answer back to http://localhost only: sign in there with a redirect URI on http://localhost.';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
  },
  text: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '80ch' },
  button: { alignSelf: 'flex-start' },
});
