import { makeStyles, tokens } from '@fluentui/react-components';
import type { RunPhase } from '../../shared/ipc.ts';
import { InertText } from '../parts/inert-text.tsx';
import { useNow } from '../parts/use-now.ts';
import { formatCountdown } from '../text/duration.ts';
import { formatLocal } from '../text/moment.ts';

const TICK_MS = 500;

type Waiting = Extract<RunPhase, { readonly name: 'waiting' }>;

export function WaitingFacts({ phase }: { readonly phase: Waiting }) {
  const styles = useStyles();
  return (
    <dl className={styles.root}>
      <dt className={styles.term}>Time left</dt>
      <dd>
        <Countdown until={phase.until} />
      </dd>
      <dt className={styles.term}>Waiting since</dt>
      <dd>
        <time dateTime={phase.since}>{formatLocal(phase.since)}</time>
      </dd>
      <dt className={styles.term}>Listening at</dt>
      <dd className={styles.code}>
        <InertText text={phase.redirectUri} />
      </dd>
    </dl>
  );
}

function Countdown({ until }: { readonly until: string }) {
  const styles = useStyles();
  const now = useNow(TICK_MS);
  return (
    <span role="timer" aria-live="off" className={styles.countdown}>
      {formatCountdown(Date.parse(until) - now.getTime())} min
    </span>
  );
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'baseline',
  },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  countdown: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});
