import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { assertNever } from '../../shared/result.ts';
import { SCREENS, type Screen } from '../state/model.ts';
import { useModel, useSession } from '../commands/session.tsx';
import { Mark } from './mark.tsx';

export function Header() {
  const styles = useStyles();
  return (
    <header className={styles.root}>
      <span className={styles.name}>
        <Mark />
        AuthLoupe
      </span>
      <nav aria-label="Screens" className={styles.nav}>
        {SCREENS.map((screen) => (
          <ScreenButton key={screen} screen={screen} />
        ))}
      </nav>
      <Version />
    </header>
  );
}

function ScreenButton({ screen }: { readonly screen: Screen }) {
  const styles = useStyles();
  const { store } = useSession();
  const isCurrent = useModel((model) => model.shell.screen === screen);
  return (
    <button
      type="button"
      className={mergeClasses(styles.screen, isCurrent && styles.current)}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={() => store.shell({ type: 'screen-chosen', screen })}
    >
      {labelOf(screen)}
    </button>
  );
}

function Version() {
  const version = useModel((model) => model.shell.version);
  return <span className={useStyles().version}>v{version}</span>;
}

function labelOf(screen: Screen): string {
  switch (screen) {
    case 'profiles':
      return 'Profiles';
    case 'explain':
      return 'Explain';
    case 'tokens':
      return 'Tokens';
    case 'compare':
      return 'Compare';
    case 'practice':
      return 'Practice tenant';
    case 'connect':
      return 'Connect a product';
    default:
      return assertNever(screen);
  }
}

/** Six screens do not fit beside the name: they stand in rows. */
const NARROW = '@media (max-width: 899px)';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'stretch',
    gap: tokens.spacingHorizontalXXL,
    height: '48px',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { flexWrap: 'wrap', height: 'auto', columnGap: tokens.spacingHorizontalL, rowGap: '0' },
  },
  name: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    [NARROW]: { minHeight: '40px' },
  },
  nav: {
    display: 'flex',
    alignItems: 'stretch',
    gap: tokens.spacingHorizontalXS,
    [NARROW]: { flexWrap: 'wrap' },
  },
  screen: {
    position: 'relative',
    border: '0',
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    [NARROW]: { padding: `0 ${tokens.spacingHorizontalS}`, minHeight: '40px' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: tokens.spacingHorizontalM,
      right: tokens.spacingHorizontalM,
      bottom: '0',
      height: '2px',
      borderRadius: '1px',
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
  },
  version: {
    marginLeft: 'auto',
    alignSelf: 'center',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    [NARROW]: { display: 'none' },
  },
});
