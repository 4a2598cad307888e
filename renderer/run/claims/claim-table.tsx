import { makeStyles, tokens } from '@fluentui/react-components';
import type { Claim } from '../../../shared/evidence/evidence.ts';
import type { ExpectTarget } from '../../expectations/expect-claim.tsx';
import { Empty } from '../../parts/async-states.tsx';
import { ClaimRow } from './claim-row.tsx';
import { VirtualClaims } from './virtual-claims.tsx';

/** What a table holds without effort; Entra writes a tenth of that. */
const MOST_ROWS = 200;

type Props = { readonly claims: readonly Claim[]; readonly target?: ExpectTarget | null };

export function ClaimTable({ claims, target = null }: Props) {
  const styles = useStyles();
  if (claims.length === 0) return <Empty>No claim matches.</Empty>;
  if (claims.length > MOST_ROWS) return <VirtualClaims claims={claims} target={target} />;
  return (
    <table className={styles.table}>
      <colgroup>
        <col className={styles.nameColumn} />
        <col />
        <col className={styles.meaningColumn} />
      </colgroup>
      <thead>
        <tr>
          {['Claim', 'Value', 'Meaning'].map((heading) => (
            <th key={heading} scope="col" className={styles.heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {claims.map((claim, index) => (
          <ClaimRow key={`${claim.name} ${index}`} claim={claim} target={target} />
        ))}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  nameColumn: { width: '22%' },
  meaningColumn: { width: '36%' },
  heading: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
  },
});
