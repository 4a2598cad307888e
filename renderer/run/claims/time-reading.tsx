import { makeStyles, tokens } from '@fluentui/react-components';
import type { TokenTime } from '../../../shared/token/times.ts';
import { useNow } from '../../parts/use-now.ts';
import { formatLocal, formatUtc } from '../../text/moment.ts';
import { formatRelative } from '../../text/relative.ts';

const MINUTE_MS = 60_000;

/** A time in words, local and UTC. */
export function TimeReading({ time }: { readonly time: TokenTime }) {
  const styles = useStyles();
  const now = useNow(MINUTE_MS);
  if (time.kind === 'missing') return null;
  if (time.kind === 'invalid') return <div className={styles.root}>Not a valid time: {time.reason}.</div>;
  const iso = time.at.toISOString();
  return (
    <div className={styles.root}>
      {[formatRelative(time.at, now), formatLocal(iso), formatUtc(iso)].map((text, index) => (
        <span key={index}>
          {index > 0 && ' · '}
          <span className={styles.whole}>{text}</span>
        </span>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  root: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  whole: { whiteSpace: 'nowrap' },
});
