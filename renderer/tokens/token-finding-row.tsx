import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { DecodedToken } from '../../shared/evidence/evidence.ts';
import type { TokenFinding } from '../../shared/inspection/checks/all-token-checks.ts';
import type { TokenClass } from '../../shared/token/token-kind.ts';
import { Loading } from '../parts/async-states.tsx';
import { InertText } from '../parts/inert-text.tsx';
import { OutcomeSymbol, OutcomeWord } from '../parts/outcome-symbol.tsx';

/** With the texts of every cause behind it: loaded when the first repair is opened. */
const TokenRepairs = lazy(async () => {
  const { TokenRepairs: repairs } = await import('./token-repairs.tsx');
  return { default: repairs };
});

type Props = {
  readonly finding: TokenFinding;
  readonly token: DecodedToken;
  readonly about: TokenClass;
};

/** One line and its single repair. Its attributes are a contract with scripts. */
export function TokenFindingRow({ finding, token, about }: Props) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const { id, title, outcome, line, claims, repair, cause } = finding;
  return (
    <li className={styles.root} data-testid="token-finding" data-finding={id} data-outcome={outcome}>
      <OutcomeSymbol outcome={outcome} />
      <div className={styles.body}>
        <p>
          <strong>{title}</strong> <InertText text={line} />{' '}
          {claims.map((claim) => (
            <code key={claim} className={styles.claim}>
              {claim}
            </code>
          ))}
        </p>
        {repair !== '' && (
          <p className={styles.repair}>
            → <InertText text={repair} />{' '}
            {cause !== null && (
              <Button
                size="small"
                appearance="subtle"
                aria-expanded={isOpen}
                onClick={() => setIsOpen(!isOpen)}
              >
                {isOpen ? 'Hide' : 'Show'} commands
              </Button>
            )}
          </p>
        )}
        {isOpen && cause !== null && (
          <Suspense fallback={<Loading label="Opening" />}>
            <TokenRepairs cause={cause} token={token} about={about} />
          </Suspense>
        )}
      </div>
      <OutcomeWord outcome={outcome} />
    </li>
  );
}

const useStyles = makeStyles({
  root: { display: 'flex', gap: tokens.spacingHorizontalS, '> svg': { marginTop: '2px' } },
  body: { minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere' },
  claim: {
    marginLeft: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  repair: { color: tokens.colorNeutralForeground2 },
});
