import { Button, type ButtonProps } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useState } from 'react';
import type { Result } from '../../shared/result.ts';
import { useSession } from '../commands/session.tsx';
import { ScreenReaderOnly } from './screen-reader-only.tsx';

const SHOW_MS = 2000;

type Props = {
  /** The accessible name, and the text of the button unless it shows its symbol only. */
  readonly label: string;
  readonly copy: () => Promise<Result<null>>;
  readonly isSymbolOnly?: boolean;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  readonly isDisabled?: boolean;
};

/** Copies through main and says so for two seconds. */
export function CopyButton({ label, copy, isSymbolOnly, appearance = 'subtle', isDisabled }: Props) {
  const { store } = useSession();
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setIsCopied(false), SHOW_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);

  const onClick = async () => {
    const result = await copy();
    setIsCopied(result.ok);
    if (result.ok) return;
    const { message } = result.error;
    store.shell({ type: 'toast-shown', toast: { tone: 'bad', message, undo: null } });
  };
  return (
    <>
      <Button
        size="small"
        appearance={appearance}
        disabled={isDisabled === true}
        icon={isCopied ? <CheckmarkRegular /> : <CopyRegular />}
        aria-label={label}
        title={isSymbolOnly === true ? label : undefined}
        onClick={() => void onClick()}
      >
        {isSymbolOnly === true ? undefined : label}
      </Button>
      <ScreenReaderOnly isLive>{isCopied ? 'Copied' : ''}</ScreenReaderOnly>
    </>
  );
}
