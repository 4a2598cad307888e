import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReadValue } from '../../shared/formats/format.ts';
import { MASK } from '../../shared/formats/mask.ts';
import { InertText } from '../parts/inert-text.tsx';
import { usePanel } from '../parts/panel.ts';

/** Every value with the line and the key that it came from. */
export function ReadTable({ values }: { readonly values: readonly ReadValue[] }) {
  const styles = useStyles();
  const panel = usePanel();
  return (
    <section aria-labelledby="read-heading">
      <h3 id="read-heading" className={panel.heading}>
        What was read
      </h3>
      <table className={styles.table}>
        <thead>
          <tr>
            {['Setting', 'Value', 'Line', 'From'].map((title) => (
              <th key={title} scope="col" className={mergeClasses(styles.cell, styles.title)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {values.map(({ label, value, line, file, from }, index) => (
            <tr key={index} className={styles.row} data-setting={label}>
              <th scope="row" className={mergeClasses(styles.cell, styles.label)}>
                {label}
              </th>
              <td className={mergeClasses(styles.cell, styles.code)}>
                {value === null ? (
                  <>
                    {MASK} <span className={panel.quiet}>not shown</span>
                  </>
                ) : (
                  <InertText text={value} />
                )}
              </td>
              <td className={styles.cell}>
                {file === undefined ? line : <InertText text={`${file}:${line}`} />}
              </td>
              <td className={mergeClasses(styles.cell, styles.code, styles.from)}>
                <InertText text={from} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    '& th:nth-child(1)': { width: '22%' },
    '& th:nth-child(3)': { width: '18%' },
    '& th:nth-child(4)': { width: '26%' },
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
  },
  title: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  label: { fontWeight: tokens.fontWeightSemibold },
  code: { fontFamily: tokens.fontFamilyMonospace },
  from: { color: tokens.colorNeutralForeground2 },
});
