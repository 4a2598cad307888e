import { makeStyles, tokens } from '@fluentui/react-components';
import { TIME_CLAIMS, type TimeClaim, type TokenTime, type TokenTimes } from '../../../shared/token/times.ts';
import { useNow } from '../../parts/use-now.ts';
import { formatLocal, formatUtc } from '../../text/moment.ts';
import { formatRelative } from '../../text/relative.ts';

const MINUTE_MS = 60_000;

const NAMES: Readonly<Record<TimeClaim, string>> = {
  iat: 'Issued',
  nbf: 'Valid from',
  exp: 'Expires',
};

type Props = {
  readonly times: TokenTimes;
  /** What the token’s format calls them, where that is not as in a JSON token. */
  readonly names?: Readonly<Record<TimeClaim, string>> | undefined;
};

/** The token's times in words, in local time and in UTC. */
export function TimeTable({ times, names }: Props) {
  const styles = useStyles();
  const now = useNow(MINUTE_MS);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {['Time', 'From now', 'Local', 'UTC'].map((heading) => (
            <th key={heading} scope="col" className={styles.heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {TIME_CLAIMS.map((claim) => (
          <tr key={claim}>
            <th scope="row" className={styles.name}>
              {NAMES[claim]} <code className={styles.claim}>{names?.[claim] ?? claim}</code>
            </th>
            <TimeCells time={times[claim]} now={now} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TimeCells({ time, now }: { readonly time: TokenTime; readonly now: Date }) {
  const styles = useStyles();
  if (time.kind !== 'time') {
    const text = time.kind === 'missing' ? 'not in the token' : `not a valid time: ${time.reason}`;
    return (
      <td colSpan={3} className={styles.cell}>
        {text}
      </td>
    );
  }
  const iso = time.at.toISOString();
  return (
    <>
      <td className={styles.cell}>{formatRelative(time.at, now)}</td>
      <td className={styles.cell}>{formatLocal(iso)}</td>
      <td className={styles.cell}>{formatUtc(iso)}</td>
    </>
  );
}

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, maxWidth: '760px', width: '100%' },
  heading: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    padding: `2px ${tokens.spacingHorizontalM} 2px 0`,
  },
  name: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    padding: `2px ${tokens.spacingHorizontalM} 2px 0`,
    whiteSpace: 'nowrap',
  },
  claim: { color: tokens.colorNeutralForeground3, fontFamily: tokens.fontFamilyMonospace, fontWeight: 400 },
  cell: { padding: `2px ${tokens.spacingHorizontalM} 2px 0`, fontVariantNumeric: 'tabular-nums' },
});
