import { Button, Spinner, Textarea, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { AppError } from '../../shared/result.ts';
import type { TokenVerification, VerificationOutcome } from '../../shared/token/verification.ts';
import type { VerifyTokenRequest } from '../../shared/token/verify-request.ts';
import { InertText } from '../parts/inert-text.tsx';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import { useSession } from '../commands/session.tsx';
import { useToneInk, useToneSurface, type Tone } from '../theme/tone.ts';

type Props = {
  readonly token: VerifyTokenRequest['token'];
  readonly keys: string;
  readonly verification: TokenVerification | null;
  readonly onVerified: (verification: TokenVerification | null) => void;
};

/** Says all the time whether the token is verified, and lets it be: with the tenant's keys, or with pasted ones. */
export function VerifyPanel({ token, keys, verification, onVerified }: Props) {
  const styles = useStyles();
  const id = useId();
  const { store, commands } = useSession();
  const [isPasting, setIsPasting] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const verify = async () => {
    setIsBusy(true);
    setError(null);
    onVerified(null);
    const result = await commands.tokens.verify({
      token,
      keys: isPasting ? { from: 'pasted', text: keys } : { from: 'tenant' },
    });
    setIsBusy(false);
    if (result.ok) onVerified(result.value);
    else setError(result.error);
  };
  return (
    <section className={styles.root} aria-label="Signature">
      <Status verification={verification} error={error} isBusy={isBusy} />
      <div className={styles.tools}>
        <Button
          appearance="primary"
          disabled={isBusy || (isPasting && keys.trim() === '')}
          onClick={() => void verify()}
        >
          Verify signature
        </Button>
        {isBusy && (
          <>
            <Spinner size="tiny" label="Asking for the keys" />
            <Button onClick={() => void commands.tokens.cancelVerification()}>Cancel</Button>
          </>
        )}
        <label className={styles.choice}>
          <input type="radio" name={id} checked={!isPasting} onChange={() => setIsPasting(false)} />
          with the tenant’s published keys
        </label>
        <label className={styles.choice}>
          <input type="radio" name={id} checked={isPasting} onChange={() => setIsPasting(true)} />
          offline, with keys that I paste
        </label>
      </div>
      {isPasting && (
        <Textarea
          aria-label="Keys: a JSON Web Key Set, a key, or PEM"
          placeholder="A JSON Web Key Set, a single key, or PEM (public key or certificate)"
          textarea={{ className: styles.keys }}
          spellCheck={false}
          autoComplete="off"
          value={keys}
          onChange={(_, data) => {
            onVerified(null);
            store.tokens({ type: 'keys-typed', keys: data.value });
          }}
        />
      )}
    </section>
  );
}

const OUTCOMES: Readonly<Record<VerificationOutcome, { readonly tone: Tone; readonly word: string }>> = {
  verified: { tone: 'good', word: 'Signature verified.' },
  'not-verified': { tone: 'bad', word: 'Not verified.' },
  'cannot-verify': { tone: 'warning', word: 'Cannot be verified.' },
  'not-yours': { tone: 'neutral', word: 'Not yours to validate.' },
};

type StatusProps = {
  readonly verification: TokenVerification | null;
  readonly error: AppError | null;
  readonly isBusy: boolean;
};

function Status({ verification, error, isBusy }: StatusProps) {
  const styles = useStyles();
  const ink = useToneInk();
  const surface = useToneSurface();
  const { tone, word } =
    verification === null
      ? ({ tone: 'neutral', word: 'Decoded, not verified.' } as const)
      : OUTCOMES[verification.outcome];
  const text = error?.message ?? verification?.message ?? UNTRIED;
  return (
    <div
      className={mergeClasses(styles.status, surface[tone])}
      role="status"
      data-testid="verification"
      data-outcome={verification?.outcome ?? (isBusy ? 'busy' : 'not-tried')}
      data-reason={verification?.reason ?? error?.code ?? ''}
    >
      <ToneSymbol tone={tone} />
      <div className={styles.text}>
        <strong className={mergeClasses(tone !== 'neutral' && ink[tone])}>{word}</strong>{' '}
        <InertText text={text} />
        {verification?.keyAddresses.map((address) => (
          <div key={address} className={styles.address}>
            Asked: <InertText text={address} />
          </div>
        ))}
      </div>
    </div>
  );
}

const UNTRIED = 'Everybody can read a token and write one: only its signature says who wrote it.';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  status: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    // Seen where colours are forced, and the surface is not.
    border: `${tokens.strokeWidthThin} solid transparent`,
    '> svg': { marginTop: '2px' },
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  address: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  tools: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  choice: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, cursor: 'pointer' },
  keys: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, minHeight: '96px' },
});
