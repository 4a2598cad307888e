import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { toLifetime, type Lifetime } from '../../../shared/token/lifetime.ts';
import type { TokenTimes } from '../../../shared/token/times.ts';
import { useNow } from '../../parts/use-now.ts';
import { formatRelative } from '../../text/relative.ts';

const MINUTE_MS = 60_000;
const WIDTH = 1000;

/** The life of a token from left to right, with `now` on it. The words below say the same. */
export function LifetimeBar({ times }: { readonly times: TokenTimes }) {
  const styles = useStyles();
  const now = useNow(MINUTE_MS);
  const life = toLifetime(times, now);
  if (life === null) return null;
  const { start, end, now: at } = life.marks;
  return (
    <figure className={styles.root} data-testid="lifetime" data-state={life.state}>
      <svg className={styles.bar} viewBox={`0 0 ${WIDTH} 24`} preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.track} y="9" width={WIDTH} height="6" />
        <rect
          className={mergeClasses(styles.life, life.state !== 'current' && styles.lifeless)}
          x={start * WIDTH}
          y="9"
          width={(end - start) * WIDTH}
          height="6"
        />
        <rect className={styles.now} x={Math.min(WIDTH - 4, at * WIDTH)} y="1" width="4" height="22" />
      </svg>
      <figcaption className={styles.caption}>{describeLifetime(life, now)}</figcaption>
    </figure>
  );
}

function describeLifetime({ state, start, end }: Lifetime, now: Date): string {
  switch (state) {
    case 'current':
      return `Valid now: since ${formatRelative(start, now)}, expires ${formatRelative(end, now)}.`;
    case 'over':
      return `Expired ${formatRelative(end, now)}.`;
    case 'not-yet':
      return `Not valid yet: valid ${formatRelative(start, now)}.`;
  }
}

const useStyles = makeStyles({
  root: { margin: 0, maxWidth: '760px' },
  bar: { display: 'block', width: '100%', height: '24px' },
  track: { fill: tokens.colorNeutralStroke2 },
  life: {
    fill: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { fill: 'Highlight' },
  },
  lifeless: { fill: tokens.colorNeutralStrokeAccessible },
  now: {
    fill: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  caption: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
