import { Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { GridCell, GridRow, GridView } from '../../shared/preflight/grid-view.ts';
import { OUTCOME_WORDS } from '../../shared/reasoning/outcome-symbols.ts';
import type { Outcome } from '../../shared/reasoning/outcome.ts';
import { InertText } from '../parts/inert-text.tsx';
import { OutcomeSymbol, OutcomeWord } from '../parts/outcome-symbol.tsx';
import { useTable } from './table-styles.ts';

/** The same profile against its own tenant and the three words. */
export function GridTable({ grid }: { readonly grid: GridView }) {
  const styles = useStyles();
  const table = useTable();
  return (
    <section aria-labelledby="grid-heading" data-testid="grid" data-audience={grid.audience ?? ''}>
      <h3 id="grid-heading" className={table.heading}>
        The four authorities
      </h3>
      <p className={styles.text}>
        <InertText text={grid.headline} />
      </p>
      {grid.advice !== '' && (
        <p className={mergeClasses(styles.text, styles.advice)}>
          <InertText text={grid.advice} />
        </p>
      )}
      <div className={table.frame}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">Authority</th>
              <th scope="col">Is there</th>
              <th scope="col">Takes the app</th>
              <th scope="col">Takes the redirect URI</th>
            </tr>
          </thead>
          <tbody>
            {grid.rows.map((row) => (
              <Row key={row.authority} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ row }: { readonly row: GridRow }) {
  const styles = useStyles();
  return (
    <tr data-testid="grid-row" data-authority={row.authority}>
      <th scope="row" className={styles.authority}>
        /<InertText text={row.authority} />
        {row.isOwn && <span className={styles.own}>this profile’s</span>}
      </th>
      <Cell cell={row.exists} part="exists" isOwn={row.isOwn} />
      <Cell cell={row.app} part="app" isOwn={row.isOwn} />
      <Cell cell={row.redirect} part="redirect" isOwn={row.isOwn} />
    </tr>
  );
}

/** Each column asks a question. */
const ANSWERS: Partial<Readonly<Record<Outcome, string>>> = { pass: 'Yes', fail: 'No' };

type CellProps = { readonly cell: GridCell; readonly part: string; readonly isOwn: boolean };

/** Another authority that does not take the app is no mistake: only the profile’s own row is coloured. */
function Cell({ cell: { outcome, headline, code }, part, isOwn }: CellProps) {
  const styles = useStyles();
  return (
    <td data-part={part} data-outcome={outcome ?? ''}>
      <span className={styles.outcome}>
        {outcome === null ? (
          <>
            <Spinner size="extra-tiny" aria-hidden /> Asking
          </>
        ) : (
          <>
            <OutcomeSymbol outcome={outcome} isQuiet={!isOwn} />
            <OutcomeWord
              outcome={outcome}
              word={ANSWERS[outcome] ?? OUTCOME_WORDS[outcome]}
              isQuiet={!isOwn}
            />
          </>
        )}
      </span>
      <span className={styles.said}>
        {headline}
        {code !== '' && ` (${code})`}
      </span>
    </td>
  );
}

const useStyles = makeStyles({
  text: { maxWidth: '80ch', overflowWrap: 'anywhere' },
  advice: { color: tokens.colorNeutralForeground2 },
  authority: { overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace, maxWidth: '280px' },
  own: {
    display: 'block',
    fontFamily: tokens.fontFamilyBase,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  outcome: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
  },
  said: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
