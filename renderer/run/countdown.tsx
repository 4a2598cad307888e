import { makeStyles, tokens } from '@fluentui/react-components';
import { useNow } from '../parts/use-now.ts';
import { formatCountdown } from '../text/duration.ts';

const TICK_MS = 500;

/** `until`: ISO 8601. */
export function Countdown({ until }: { readonly until: string }) {
  const styles = useStyles();
  const now = useNow(TICK_MS);
  return (
    <span role="timer" aria-live="off" className={styles.countdown}>
      {formatCountdown(Date.parse(until) - now.getTime())} min
    </span>
  );
}

const useStyles = makeStyles({
  countdown: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});
