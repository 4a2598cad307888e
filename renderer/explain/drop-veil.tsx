import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentArrowDownRegular } from '@fluentui/react-icons/svg/document-arrow-down';
import { NARROW_PAGE } from '../parts/paste-page.ts';

/** Lies over the screen while a file is held over it, and lets the drop through to what is below. */
export function DropVeil() {
  const styles = useStyles();
  return (
    <div className={styles.root} data-testid="drop-veil">
      <p className={styles.card}>
        <DocumentArrowDownRegular className={styles.icon} aria-hidden />
        Drop the file to have it explained
      </p>
    </div>
  );
}

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    inset: tokens.spacingHorizontalXS,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    pointerEvents: 'none',
    // Where the page scrolls, its upper end may be out of sight.
    [NARROW_PAGE]: { position: 'fixed' },
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
  },
  card: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { fontSize: '28px', color: tokens.colorBrandForeground1, flexShrink: 0 },
});
