import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef, useState } from 'react';
import type { Toast as ToastState } from '../state/model.ts';
import { useModel, useSession } from '../commands/session.tsx';
import { ToneSymbol } from '../parts/tone-symbol.tsx';

const SHOW_MS = 15_000;

/**
 * The one place for short messages. It stays while the pointer or the focus is on it. Fluent's Toaster is 75 kB more to
 * load at the start (530 kB without it), and leaves undoing and the focus to us all the same.
 */
export function ToastPlace() {
  const toast = useModel((model) => model.shell.toast);
  const styles = useStyles();
  return (
    <div className={styles.place} role="status">
      {toast && <Toast key={toast.message + JSON.stringify(toast.undo)} toast={toast} />}
    </div>
  );
}

function Toast({ toast }: { readonly toast: ToastState }) {
  const { store, commands } = useSession();
  const styles = useStyles();
  const [isHeld, setIsHeld] = useState(false);
  const undoButton = useRef<HTMLButtonElement>(null);
  const { undo } = toast;

  // The item that had the focus is gone: `Undo` is the nearest thing to it.
  useEffect(() => undoButton.current?.focus(), []);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => store.shell({ type: 'toast-dismissed', toast }), SHOW_MS);
    return () => clearTimeout(timer);
  }, [isHeld, store, toast]);

  const dismiss = () => store.shell({ type: 'toast-dismissed', toast });
  const restore = () => {
    dismiss();
    if (undo === null) return;
    if ('runIds' in undo) void commands.kept.restore(undo.runIds);
    else void commands.profiles.restore(undo.profileId, undo.index);
  };
  return (
    <div
      className={styles.toast}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') dismiss();
      }}
    >
      {toast.tone === 'bad' && <ToneSymbol tone="bad" label="Error" />}
      <span className={styles.text}>{toast.message}</span>
      {undo && (
        <Button
          ref={(element: HTMLButtonElement | null) => {
            undoButton.current = element;
          }}
          size="small"
          onClick={restore}
        >
          Undo
        </Button>
      )}
      <Button
        appearance="transparent"
        size="small"
        icon={<DismissRegular />}
        aria-label="Dismiss message"
        onClick={dismiss}
      />
    </div>
  );
}

const useStyles = makeStyles({
  place: {
    position: 'fixed',
    bottom: tokens.spacingVerticalXXL,
    left: '50%',
    transform: 'translateX(-50%)',
    maxWidth: 'min(560px, calc(100vw - 32px))',
    zIndex: 1000,
  },
  toast: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow16,
  },
  text: { overflowWrap: 'anywhere' },
});
