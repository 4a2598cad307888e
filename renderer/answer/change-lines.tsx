import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Repair } from '../../shared/reasoning/repair.ts';
import { InertLines } from '../parts/inert-lines.tsx';
import { useToneSurface } from '../theme/tone.ts';
import { toDifference } from './difference.ts';

type Change = NonNullable<Repair['change']>;

/** The setting before and after, one line each, with what differs underlined. */
export function ChangeLines({ change: { before, after } }: { readonly change: Change }) {
  const styles = useStyles();
  const surface = useToneSurface();
  const { head, tail, ...differing } = toDifference(before, after);
  const line = (sign: string, name: string, differs: string, tone: string) => (
    <div className={mergeClasses(styles.line, tone)}>
      <dt className={styles.name}>
        <span aria-hidden>{sign}</span> {name}
      </dt>
      <dd className={styles.value}>
        <InertLines text={head} />
        {differs !== '' && (
          <span className={styles.differs}>
            <InertLines text={differs} />
          </span>
        )}
        <InertLines text={tail} />
      </dd>
    </div>
  );
  return (
    <dl className={styles.root} aria-label="What changes">
      {line('−', 'Before', differing.before, surface.bad)}
      {line('+', 'After', differing.after, surface.good)}
    </dl>
  );
}

const useStyles = makeStyles({
  root: {
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
  },
  line: {
    display: 'grid',
    gridTemplateColumns: '72px minmax(0, 1fr)',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { fontFamily: tokens.fontFamilyMonospace, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  differs: {
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textUnderlineOffset: '3px',
  },
});
