import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';

type Props = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the bottom, which stay in sight while the rest scrolls. */
  readonly actions: ReactNode;
};

/**
 * The platform's own modal dialog: it keeps the focus, Escape closes it, and the focus goes back to where it was. It
 * exists only while it is open.
 */
export function DialogFrame({ title, onClose, children, actions }: Props) {
  const styles = useStyles();
  const frame = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Closing must come before the element is gone: only then the focus goes back.
  useLayoutEffect(() => {
    const dialog = frame.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={frame}
      className={styles.root}
      aria-labelledby={heading}
      onCancel={(event) => {
        // A file picker inside the dialog sends its own `cancel` up here.
        if (event.target !== frame.current) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.layout}>
        <div className={styles.head}>
          <h2 id={heading} className={styles.title}>
            {title}
          </h2>
          <Button appearance="subtle" icon={<DismissRegular />} aria-label="Close" onClick={onClose} />
        </div>
        <div className={styles.body}>{children}</div>
        <div className={styles.actions}>{actions}</div>
      </div>
    </dialog>
  );
}

const useStyles = makeStyles({
  root: {
    width: 'min(960px, calc(100vw - 32px))',
    maxWidth: 'none',
    height: 'min(760px, calc(100vh - 32px))',
    maxHeight: 'none',
    boxSizing: 'border-box',
    padding: '0',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    overflow: 'hidden',
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.45)' },
  },
  layout: { display: 'flex', flexDirection: 'column', height: '100%' },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    position: 'relative',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
  },
  actions: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
