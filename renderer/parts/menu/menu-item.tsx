import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import type { ReactNode } from 'react';

type Props = {
  readonly icon: ReactNode;
  readonly onClick: () => void;
  readonly children: string;
  /** The keys that do the same. */
  readonly keys?: string;
  readonly isDisabled?: boolean;
};

export function MenuItem({ icon, onClick, children, keys, isDisabled = false }: Props) {
  const styles = useStyles();
  return (
    <button
      type="button"
      role="menuitem"
      aria-label={children}
      aria-disabled={isDisabled}
      tabIndex={-1}
      className={mergeClasses(styles.root, isDisabled && styles.disabled)}
      onClick={isDisabled ? undefined : onClick}
    >
      <span className={styles.icon}>{icon}</span>
      {children}
      {keys !== undefined && <span className={styles.keys}>{keys}</span>}
    </button>
  );
}

type ChoiceProps = { readonly isChosen: boolean; readonly onClick: () => void; readonly children: string };

/** One of several choices, of which one holds. */
export function MenuChoice(props: ChoiceProps) {
  return <TickedItem role="menuitemradio" {...props} />;
}

/** A choice that is on or off by itself. */
export function MenuCheck(props: ChoiceProps) {
  return <TickedItem role="menuitemcheckbox" {...props} />;
}

type TickedProps = ChoiceProps & { readonly role: 'menuitemradio' | 'menuitemcheckbox' };

function TickedItem({ role, isChosen, onClick, children }: TickedProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      role={role}
      aria-checked={isChosen}
      tabIndex={-1}
      className={styles.root}
      onClick={onClick}
    >
      <span className={styles.icon}>{isChosen && <CheckmarkRegular />}</span>
      {children}
    </button>
  );
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: '0',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  disabled: { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
  icon: { display: 'inline-flex', width: '20px', fontSize: '20px', flexShrink: 0 },
  keys: {
    marginLeft: 'auto',
    paddingLeft: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});
