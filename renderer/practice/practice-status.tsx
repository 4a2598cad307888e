import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PracticeView } from '../../shared/contract/ipc.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import { useSession } from '../commands/session.tsx';

export function PracticeStatus({ practice }: { readonly practice: PracticeView }) {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-labelledby="practice-heading">
      <h1 id="practice-heading" className={styles.title}>
        Practice tenant
      </h1>
      <p className={styles.about}>
        A stand-in for Entra on this computer: it signs in, and fails, as Entra does. Its tokens are valid
        nowhere.
      </p>
      <Running practice={practice} />
    </section>
  );
}

function Running({ practice: { running, origin } }: { readonly practice: PracticeView }) {
  const styles = useStyles();
  const { commands } = useSession();
  if (!running || origin === null) {
    return (
      <p className={styles.line}>
        <ToneSymbol tone="neutral" />
        Not running. A practice sign-in starts it.
        <Button size="small" onClick={() => void commands.practice.start()}>
          Start it now
        </Button>
      </p>
    );
  }
  return (
    <p className={styles.line}>
      <ToneSymbol tone="good" />
      Running at <code className={styles.code}>{origin}</code>
      <CopyButton label="Copy address" isSymbolOnly copy={async () => commands.runs.copyText(origin)} />
    </p>
  );
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  about: { color: tokens.colorNeutralForeground2, maxWidth: '72ch' },
  line: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});
