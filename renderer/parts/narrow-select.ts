import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ narrow: { minWidth: 0 } });

/** For Fluent's `Select`: as wide as its place instead of as its longest option. */
export function useNarrowSelect() {
  const { narrow } = useStyles();
  return { className: narrow, select: { className: narrow } };
}
