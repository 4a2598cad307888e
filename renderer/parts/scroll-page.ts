import { makeStyles, tokens } from '@fluentui/react-components';

/** A screen that scrolls as a whole, its cards below each other. */
export const useScrollPage = makeStyles({
  root: { flexGrow: 1, minHeight: 0, overflowY: 'auto', position: 'relative' },
  inner: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '1200px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
  },
});
