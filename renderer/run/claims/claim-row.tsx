import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Claim } from '../../../shared/evidence/evidence.ts';
import type { ExpectTarget } from '../../expectations/expect-claim.tsx';
import { ClaimMeaning, ClaimName, ClaimValue } from './claim-cells.tsx';

type Props = { readonly claim: Claim; readonly target: ExpectTarget | null };

/** Name, value, meaning. Its attributes are a contract with scripts. */
export const ClaimRow = memo(function ClaimRow({ claim, target }: Props) {
  const styles = useStyles();
  return (
    <tr className={styles.row} data-testid="claim" data-claim={claim.name}>
      <th scope="row" className={styles.name}>
        <ClaimName claim={claim} />
      </th>
      <td className={styles.cell}>
        <ClaimValue claim={claim} target={target} />
      </td>
      <td className={styles.meaning}>
        <ClaimMeaning claim={claim} />
      </td>
    </tr>
  );
});

const useStyles = makeStyles({
  row: {
    verticalAlign: 'top',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: {
    textAlign: 'left',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalSNudge} 0`,
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS} 0`,
  },
  meaning: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    padding: `${tokens.spacingVerticalSNudge} 0`,
  },
});
