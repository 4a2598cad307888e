import { makeStyles, tokens } from '@fluentui/react-components';

const LINE = `1px solid ${tokens.colorNeutralStroke3}`;

/** The look of the check's two tables; what is too wide scrolls in its frame. */
export const useTable = makeStyles({
  heading: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    marginBottom: tokens.spacingVerticalXXS,
  },
  frame: { overflowX: 'auto', marginTop: tokens.spacingVerticalS },
  table: {
    width: '100%',
    minWidth: '560px',
    borderCollapse: 'collapse',
    textAlign: 'left',
    '& th, & td': {
      padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalSNudge} 0`,
      borderBottom: LINE,
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
    },
    '& thead th': { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  },
});
