import { makeStyles, tokens } from '@fluentui/react-components';
import type { IgnoredValue } from '../../shared/formats/format.ts';
import { InertText } from '../parts/inert-text.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { usePanel } from '../parts/panel.ts';
import { useCapped } from '../parts/use-capped.ts';

const CAP = 50;

/** What stood in the text and is not taken, each with its reason. Values are not shown: they may be secrets. */
export function IgnoredList({ values }: { readonly values: readonly IgnoredValue[] }) {
  const styles = useStyles();
  const panel = usePanel();
  const { shown, hiddenCount, showAll } = useCapped(values, CAP);
  if (values.length === 0) return null;
  return (
    <details className={styles.root} open={values.length <= 4}>
      <summary className={styles.summary}>
        {values.length === 1 ? '1 value is left out' : `${values.length} values are left out`}
      </summary>
      <ul className={styles.list}>
        {shown.map(({ from, line, file, reason }, index) => (
          <li key={index} className={styles.item}>
            <span className={styles.from}>
              <InertText text={from} />
            </span>
            <span className={panel.quiet}>
              {file === undefined ? `line ${line}` : `${file}, line ${line}`}. {reason}
            </span>
          </li>
        ))}
      </ul>
      {hiddenCount > 0 && <MoreButton hiddenCount={hiddenCount} onClick={showAll} />}
    </details>
  );
}

const useStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase200 },
  summary: {
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { listStyleType: 'none', padding: '0', margin: `${tokens.spacingVerticalXS} 0 0` },
  item: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, padding: '2px 0' },
  from: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});
