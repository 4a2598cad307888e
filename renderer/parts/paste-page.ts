import { makeStyles, tokens } from '@fluentui/react-components';

/** Where there is no room for two columns. */
export const NARROW_PAGE = '@media (max-width: 899px)';

/** A screen with a box for pasted text at the left and what it says at the right. */
export const usePastePage = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateRows: 'minmax(0, 1fr)',
    [NARROW_PAGE]: { display: 'block', overflowY: 'auto', position: 'relative' },
  },
  left: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minHeight: 0,
    padding: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    [NARROW_PAGE]: { padding: tokens.spacingHorizontalL, minHeight: '320px' },
  },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  answer: {
    position: 'relative',
    overflowY: 'auto',
    margin: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    padding: tokens.spacingHorizontalL,
    [NARROW_PAGE]: { overflowY: 'visible', margin: tokens.spacingHorizontalL },
  },
});
