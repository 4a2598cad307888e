import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Difference } from '../../shared/compare/row.ts';
import { meaningOfClaim } from '../../shared/entra/claims.ts';
import { InertText } from '../parts/inert-text.tsx';
import { usePanel } from '../parts/panel.ts';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import { RowValue } from './row-value.tsx';

const WORDS: Readonly<Record<Difference['explains'], string>> = {
  yes: 'Explains it',
  perhaps: 'May explain it',
  no: '',
};

/** One difference. Its attributes are a contract with scripts. */
export function DifferenceItem({ difference }: { readonly difference: Difference }) {
  const styles = useStyles();
  const panel = usePanel();
  const { path, name, left, right, explains, why } = difference;
  const meaning = meaningOfClaim(/\.payload\.(.+)$/u.exec(path)?.[1] ?? '');
  return (
    <li
      className={mergeClasses(styles.root, explains === 'yes' && styles.explaining)}
      data-testid="difference"
      data-path={path}
      data-explains={explains}
    >
      <div className={styles.head}>
        <h3 className={styles.name}>
          <InertText text={name} />
        </h3>
        {explains !== 'no' && (
          <span className={styles.word}>
            <ToneSymbol tone={explains === 'yes' ? 'warning' : 'neutral'} /> {WORDS[explains]}
          </span>
        )}
        {meaning !== null && <span className={panel.quiet}>{meaning.meaning}</span>}
      </div>
      {why !== null && (
        <p className={explains === 'yes' ? styles.why : panel.quiet}>
          <InertText text={why} />
        </p>
      )}
      <dl className={styles.values}>
        <div className={styles.value}>
          <dt className={panel.quiet}>Left</dt>
          <dd>
            <RowValue value={left} other={right} />
          </dd>
        </div>
        <div className={styles.value}>
          <dt className={panel.quiet}>Right</dt>
          <dd>
            <RowValue value={right} other={left} />
          </dd>
        </div>
      </dl>
    </li>
  );
}

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTop: '0' },
    minWidth: 0,
  },
  explaining: { backgroundColor: tokens.colorStatusWarningBackground1 },
  head: {
    display: 'flex',
    alignItems: 'baseline',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
  },
  name: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  word: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  why: { maxWidth: '90ch', overflowWrap: 'anywhere' },
  values: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))',
    gap: tokens.spacingHorizontalL,
    marginTop: tokens.spacingVerticalXS,
  },
  value: { minWidth: 0 },
});
