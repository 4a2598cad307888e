import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Row } from '../../shared/compare/row.ts';
import { useDisclosure } from '../parts/disclosure-styles.ts';
import { InertText } from '../parts/inert-text.tsx';
import { LongText } from '../parts/long-text.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { usePanel } from '../parts/panel.ts';
import { useCapped } from '../parts/use-capped.ts';

const CAP = 200;

type Props = { readonly title: string; readonly rows: readonly Row[]; readonly isSame: boolean };

/** Rows that need no look: one line until they are asked for. */
export function FoldedRows({ title, rows, isSame }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  const disclosure = useDisclosure();
  if (rows.length === 0) return null;
  return (
    <section className={mergeClasses(panel.card, styles.root)} aria-label={title}>
      <details className={disclosure.root}>
        <summary className={disclosure.summary}>
          {title} <span className={panel.quiet}>{rows.length}</span>
        </summary>
        <Rows rows={rows} isSame={isSame} />
      </details>
    </section>
  );
}

function Rows({ rows, isSame }: Omit<Props, 'title'>) {
  const styles = useStyles();
  const { shown, hiddenCount, showAll } = useCapped(rows, CAP);
  const headings = isSame ? ['Name', 'Both'] : ['Name', 'Left', 'Right'];
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col" className={styles.heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ path, name, left, right }) => (
            <tr key={path} className={styles.row}>
              <th scope="row" className={styles.name}>
                <InertText text={name} />
              </th>
              {(isSame ? [left] : [left, right]).map((value, index) => (
                <td key={index} className={styles.cell}>
                  <LongText text={value ?? ''} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {hiddenCount > 0 && <MoreButton hiddenCount={hiddenCount} onClick={showAll} />}
    </>
  );
}

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  heading: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    padding: tokens.spacingVerticalXS,
  },
  row: { verticalAlign: 'top', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  name: {
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    padding: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  cell: { padding: tokens.spacingVerticalXS, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});
