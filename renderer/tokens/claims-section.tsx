import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Claim } from '../../shared/evidence/evidence.ts';
import { usePanel } from '../parts/panel.ts';
import { filterClaims } from '../run/claims/claim-filter.ts';
import { ClaimSearch } from '../run/claims/claim-search.tsx';
import { ClaimTable } from '../run/claims/claim-table.tsx';

/** A filter is of use from here on. */
const MANY = 8;

type Props = { readonly title: string; readonly claims: readonly Claim[] };

export function ClaimsSection({ title, claims }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  const id = useId();
  const [filter, setFilter] = useState('');
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={panel.heading}>
          {title} <span className={panel.quiet}>{claims.length.toLocaleString('en')}</span>
        </h3>
        {claims.length > MANY && <ClaimSearch filter={filter} onFilter={setFilter} />}
      </div>
      <ClaimTable claims={filterClaims(claims, filter)} />
    </section>
  );
}

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalS,
  },
});
