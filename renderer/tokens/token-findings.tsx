import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DecodedToken } from '../../shared/evidence/evidence.ts';
import type { TokenFinding } from '../../shared/inspection/checks/all-token-checks.ts';
import type { TokenClass } from '../../shared/token/token-kind.ts';
import { usePanel } from '../parts/panel.ts';
import { TokenFindingRow } from './token-finding-row.tsx';

type Props = {
  readonly findings: readonly TokenFinding[];
  readonly token: DecodedToken;
  readonly about: TokenClass;
};

/** What needs the eye first; what is right waits behind a button. */
export function TokenFindings({ findings, token, about }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  const [isAll, setIsAll] = useState(false);
  const passed = findings.filter(({ outcome }) => outcome === 'pass');
  const rest = findings.filter(({ outcome }) => outcome !== 'pass');
  return (
    <section aria-labelledby="token-findings">
      <div className={styles.head}>
        <h3 id="token-findings" className={panel.heading}>
          Findings
        </h3>
        {passed.length > 0 && (
          <Button size="small" appearance="subtle" aria-expanded={isAll} onClick={() => setIsAll(!isAll)}>
            {isAll ? 'Hide' : 'Show'} {passed.length} passed
          </Button>
        )}
      </div>
      {rest.length === 0 && !isAll && <p className={panel.quiet}>Nothing stands out.</p>}
      <ul className={styles.list}>
        {[...rest, ...(isAll ? passed : [])].map((finding) => (
          <TokenFindingRow key={finding.id} finding={finding} token={token} about={about} />
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '32px' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    padding: 0,
    listStyle: 'none',
    gap: tokens.spacingVerticalS,
  },
});
