import { makeStyles, tokens } from '@fluentui/react-components';
import type { Claim } from '../../../shared/evidence/evidence.ts';
import type { ExpectTarget } from '../../expectations/expect-claim.tsx';
import { Empty } from '../../parts/async-states.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { useCapped } from '../../parts/use-capped.ts';
import { ClaimRow } from './claim-row.tsx';

const CAP = 200;

type Props = { readonly claims: readonly Claim[]; readonly target?: ExpectTarget | null };

export function ClaimTable({ claims, target = null }: Props) {
  const styles = useStyles();
  const { shown, hiddenCount, showAll } = useCapped(claims, CAP);
  if (claims.length === 0) return <Empty>No claim matches.</Empty>;
  return (
    <>
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
          {shown.map((claim, index) => (
            <ClaimRow key={`${claim.name} ${index}`} claim={claim} target={target} />
          ))}
        </tbody>
      </table>
      {hiddenCount > 0 && <MoreButton hiddenCount={hiddenCount} onClick={showAll} />}
    </>
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
