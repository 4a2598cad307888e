import { makeStyles, tokens } from '@fluentui/react-components';
import { PLATFORM_LABELS } from '../../shared/profile/platform-label.ts';
import type { PlatformTest, PlatformTestRow } from '../../shared/preflight/platform-test/platform-test.ts';
import { InertText } from '../parts/inert-text.tsx';
import { SURENESS_WORDS } from './sureness-words.ts';
import { useTable } from './table-styles.ts';

/** The token endpoint's answers to each kind of client, and what they rule out. */
export function PlatformTestTable({ platformTest }: { readonly platformTest: PlatformTest }) {
  const styles = useStyles();
  const table = useTable();
  return (
    <section
      aria-labelledby="platform-test-heading"
      data-testid="oracle"
      data-platform={platformTest.platform ?? ''}
    >
      <h3 id="platform-test-heading" className={table.heading}>
        As which platform is the redirect URI registered?
      </h3>
      <p className={styles.conclusion}>
        <InertText text={platformTest.headline} />{' '}
        {platformTest.sureness !== null && SURENESS_WORDS[platformTest.sureness]}
      </p>
      {platformTest.advice !== '' && (
        <p className={styles.advice}>
          <InertText text={platformTest.advice} />
        </p>
      )}
      <div className={table.frame}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">Sent</th>
              <th scope="col">Answer</th>
              <th scope="col">It says</th>
              <th scope="col">It rules out</th>
            </tr>
          </thead>
          <tbody>
            {platformTest.rows.map((row, index) => (
              <Row key={`${row.source} ${row.variant} ${index}`} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ row }: { readonly row: PlatformTestRow }) {
  const styles = useStyles();
  return (
    <tr data-testid="oracle-row" data-client={row.variant} data-source={row.source}>
      <th scope="row">
        {row.sent}
        <span className={styles.source}>
          {row.source === 'check' ? 'a code that was never issued' : 'the code of a sign-in'}
        </span>
      </th>
      <td className={styles.code}>
        <InertText text={row.answer} />
      </td>
      <td>{row.says}</td>
      <td>
        {row.rulesOut.length === 0
          ? '–'
          : row.rulesOut.map((platform) => PLATFORM_LABELS[platform]).join(', ')}
      </td>
    </tr>
  );
}

const useStyles = makeStyles({
  conclusion: { maxWidth: '80ch', overflowWrap: 'anywhere' },
  advice: { maxWidth: '80ch', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  source: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});
