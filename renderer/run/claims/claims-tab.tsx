import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { Evidence } from '../../../shared/evidence/evidence.ts';
import { Empty } from '../../parts/async-states.tsx';
import { InertText } from '../../parts/inert-text.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { findProfile } from '../../state/draft.ts';
import { useModel } from '../../commands/session.tsx';
import { reasonOf } from '../tokens/token-text.ts';
import { filterClaims } from './claim-filter.ts';
import { ClaimSearch } from './claim-search.tsx';
import { ClaimTable } from './claim-table.tsx';

const KINDS = ['id', 'access'] as const;
type TokenKind = (typeof KINDS)[number];

type Props = {
  readonly evidence: Evidence;
  /** The run is good enough to state expectations by its claims. */
  readonly canExpect?: boolean;
};

/** What the app gets to know, claim by claim. */
export function ClaimsTab({ evidence, canExpect = false }: Props) {
  const styles = useStyles();
  const id = useId();
  const [kind, setKind] = useState<TokenKind>('id');
  const [filter, setFilter] = useState('');
  const token = kind === 'id' ? evidence.idToken : evidence.accessToken;
  const profileId = evidence.profile.id;
  const isSaved = useModel((model) => findProfile(model.profiles, profileId) !== null);
  const target = useMemo(() => ({ profileId, token: kind }), [profileId, kind]);
  return (
    <>
      <div className={styles.tools}>
        <Tabs
          id={id}
          label="Token"
          size="small"
          values={KINDS}
          selected={kind}
          onSelect={setKind}
          render={(other) => (other === 'id' ? 'ID token' : 'Access token')}
        />
        <ClaimSearch filter={filter} onFilter={setFilter} />
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${kind}`}>
        {token.status === 'observed' ? (
          <ClaimTable
            key={kind}
            claims={filterClaims(token.value.payload, filter)}
            target={canExpect && isSaved ? target : null}
          />
        ) : (
          <Empty>
            <InertText text={reasonOf(token)} />
          </Empty>
        )}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalS,
  },
});
