import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { toDifference } from '../answer/difference.ts';
import { InertText } from '../parts/inert-text.tsx';
import { LongText } from '../parts/long-text.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { useCapped } from '../parts/use-capped.ts';
import { isNearMiss, onlyIn } from './near-miss.ts';

type Props = { readonly value: string | null; readonly other: string | null };

/** A value beside the other side's: near misses character by character, lists entry by entry. */
export function RowValue({ value, other }: Props) {
  const styles = useStyles();
  if (value === null) return <span className={styles.none}>not there</span>;
  if (value === '') return <span className={styles.none}>empty</span>;
  if (value.includes('\n')) return <ListValue value={value} other={other} />;
  if (other === null || !isNearMiss(value, other)) return <LongText text={value} />;
  const { head, before, tail } = toDifference(value, other);
  return (
    <span className={styles.code}>
      <InertText text={head} />
      {before === '' ? (
        <span className={styles.gap} role="img" aria-label="something is missing here" />
      ) : (
        <mark className={styles.differs}>
          <InertText text={before} />
        </mark>
      )}
      <InertText text={tail} />
    </span>
  );
}

const CAP = 20;

function ListValue({ value, other }: { readonly value: string; readonly other: string | null }) {
  const styles = useStyles();
  const own = onlyIn(value, other);
  // What the other side lacks first.
  const lines = value.split('\n').toSorted((a, b) => Number(own.has(b)) - Number(own.has(a)));
  const { shown, hiddenCount, showAll } = useCapped(lines, CAP);
  return (
    <>
      <ul>
        {shown.map((line, index) => (
          <li key={index} className={mergeClasses(styles.code, styles.entry)}>
            {own.has(line) ? (
              <mark className={styles.differs}>
                <InertText text={line} />
              </mark>
            ) : (
              <InertText text={line} />
            )}
          </li>
        ))}
      </ul>
      {hiddenCount > 0 && <MoreButton hiddenCount={hiddenCount} onClick={showAll} />}
    </>
  );
}

const useStyles = makeStyles({
  none: { color: tokens.colorNeutralForeground3, fontStyle: 'italic', fontSize: tokens.fontSizeBase200 },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  entry: { overflowWrap: 'anywhere' },
  differs: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textUnderlineOffset: '3px',
    borderRadius: tokens.borderRadiusSmall,
  },
  gap: {
    display: 'inline-block',
    width: '2px',
    height: '1em',
    verticalAlign: 'text-bottom',
    backgroundColor: tokens.colorStatusWarningForeground1,
  },
});
