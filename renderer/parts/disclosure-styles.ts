import { makeStyles, tokens } from '@fluentui/react-components';

/** The look of `<details>`: a triangle of our own, a visible focus, a calm hover. */
export const useDisclosure = makeStyles({
  root: { minWidth: 0, '&[open] > summary::before': { transform: 'rotate(45deg)' } },
  summary: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    listStyle: 'none',
    userSelect: 'none',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    '::-webkit-details-marker': { display: 'none' },
    '::before': {
      content: '""',
      width: '6px',
      height: '6px',
      flexShrink: 0,
      marginLeft: '3px',
      marginRight: '3px',
      borderRight: `1.5px solid currentColor`,
      borderBottom: `1.5px solid currentColor`,
      transform: 'rotate(-45deg)',
      transitionProperty: 'transform',
      transitionDuration: tokens.durationFaster,
    },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
