import { makeStyles, tokens } from '@fluentui/react-components';

export const useFormGrid = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalL,
    alignItems: 'start',
  },
  wide: { gridColumn: '1 / -1' },
});
