import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { meaningOfClaim } from '../../../shared/entra/claims.ts';
import type { Claim } from '../../../shared/evidence/evidence.ts';
import { ExpectClaim, type ExpectTarget } from '../../expectations/expect-claim.tsx';
import { ClaimText } from '../../parts/claim-text.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { InertText } from '../../parts/inert-text.tsx';
import { useSession } from '../../state/session.tsx';
import { toCopyText } from '../../text/claim-value.ts';
import { toVisibleText } from '../../text/visible-text.ts';

type Props = { readonly claim: Claim; readonly target: ExpectTarget | null };

/** Name, value, meaning. Its attributes are a contract with scripts. */
export const ClaimRow = memo(function ClaimRow({ claim, target }: Props) {
  const styles = useStyles();
  const { commands } = useSession();
  return (
    <tr className={styles.row} data-testid="claim" data-claim={claim.name}>
      <th scope="row" className={styles.name}>
        <InertText text={claim.name} />
      </th>
      <td className={styles.cell}>
        <div className={styles.value}>
          <div className={styles.text}>
            <ClaimText json={claim.json} />
          </div>
          <span className={styles.acts}>
            {target !== null && <ExpectClaim claim={claim} target={target} />}
            <CopyButton
              label={`Copy ${toVisibleText(claim.name)}`}
              isSymbolOnly
              copy={async () => commands.runs.copyText(toCopyText(claim.json))}
            />
          </span>
        </div>
      </td>
      <td className={styles.meaning}>
        <Meaning name={claim.name} />
      </td>
    </tr>
  );
});

function Meaning({ name }: { readonly name: string }) {
  const styles = useStyles();
  const known = meaningOfClaim(name);
  if (known === null) return <span className={styles.unknown}>Not in our dictionary.</span>;
  return (
    <>
      {known.meaning}
      {known.condition !== '' && <span className={styles.unknown}> {known.condition}</span>}
    </>
  );
}

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
  value: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between' },
  text: { minWidth: 0, paddingTop: tokens.spacingVerticalXS },
  meaning: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    padding: `${tokens.spacingVerticalSNudge} 0`,
  },
  acts: { display: 'inline-flex', flexShrink: 0 },
  unknown: { color: tokens.colorNeutralForeground3 },
});
