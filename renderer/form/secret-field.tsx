import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { SecretState } from '../../shared/contract/ipc.ts';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import { useSession } from '../commands/session.tsx';
import { useForm } from './form-context.ts';
import { NotedField } from './noted-field.tsx';
import { describeSecret } from './secret-state-text.ts';

type Props = {
  /** `null` for a profile that is not saved yet. */
  readonly profileId: string | null;
  readonly secret: SecretState;
};

/** Write-only: a secret goes in here and never comes back. */
export function SecretField({ profileId, secret }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const { draft, typeSecret } = useForm();
  const isKept = secret.kind === 'saved' || secret.kind === 'session';
  return (
    <div>
      <NotedField field="secret">
        <Input
          ref={(element: HTMLInputElement | null) => {
            box.current = element;
          }}
          name="secret"
          type="password"
          autoComplete="off"
          spellCheck={false}
          value={draft.secret}
          placeholder={isKept ? 'Type a new secret to replace it' : 'The secret’s value'}
          onChange={(_, data) => typeSecret(data.value)}
        />
      </NotedField>
      <SecretStatus
        secret={secret}
        isTyped={draft.secret !== ''}
        onReplace={() => box.current?.focus()}
        onForgetTyped={() => typeSecret('')}
        profileId={profileId}
      />
    </div>
  );
}

type StatusProps = {
  readonly secret: SecretState;
  readonly isTyped: boolean;
  readonly onReplace: () => void;
  readonly onForgetTyped: () => void;
  readonly profileId: string | null;
};

function SecretStatus({ secret, isTyped, onReplace, onForgetTyped, profileId }: StatusProps) {
  const styles = useStyles();
  const { commands } = useSession();
  const { tone, text } = describeSecret(secret);
  const isKept = secret.kind !== 'none' && secret.kind !== 'practice';
  if (isTyped) {
    return (
      <div className={styles.status}>
        <span>{isKept ? 'Replaces the kept secret when you save.' : 'Is kept when you save.'}</span>
        <Button size="small" appearance="subtle" onClick={onForgetTyped}>
          Do not use it
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.status}>
      <p className={styles.line}>
        {secret.kind !== 'none' && <ToneSymbol tone={tone} />}
        <span>{text}</span>
      </p>
      {isKept && (
        <Button size="small" onClick={onReplace}>
          Replace
        </Button>
      )}
      {isKept && profileId !== null && (
        <Button size="small" onClick={() => void commands.profiles.clearSecret(profileId)}>
          Clear
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS, flexBasis: '100%' },
  status: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    minHeight: '24px',
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});
