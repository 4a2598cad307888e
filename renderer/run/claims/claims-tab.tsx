import { Input, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useId, useState } from 'react';
import type { Evidence } from '../../../shared/evidence/evidence.ts';
import { Empty } from '../../parts/async-states.tsx';
import { InertText } from '../../parts/inert-text.tsx';
import { reasonOf } from '../tokens/token-text.ts';
import { filterClaims } from './claim-filter.ts';
import { ClaimTable } from './claim-table.tsx';

type TokenKind = 'id' | 'access';

/** What the app gets to know, claim by claim. */
export function ClaimsTab({ evidence }: { readonly evidence: Evidence }) {
  const styles = useStyles();
  const id = useId();
  const [kind, setKind] = useState<TokenKind>('id');
  const [filter, setFilter] = useState('');
  const token = kind === 'id' ? evidence.idToken : evidence.accessToken;
  return (
    <>
      <div className={styles.tools}>
        <TabList
          size="small"
          appearance="subtle"
          selectedValue={kind}
          onTabSelect={(_, data) => setKind(data.value === 'access' ? 'access' : 'id')}
        >
          <Tab value="id" id={`${id}-id`} aria-controls={id}>
            ID token
          </Tab>
          <Tab value="access" id={`${id}-access`} aria-controls={id}>
            Access token
          </Tab>
        </TabList>
        <Input
          className={styles.filter}
          type="search"
          size="small"
          contentBefore={<SearchRegular />}
          placeholder="Filter claims"
          aria-label="Filter claims"
          value={filter}
          onChange={(_, data) => setFilter(data.value)}
        />
      </div>
      <div id={id} role="tabpanel" aria-labelledby={`${id}-${kind}`}>
        {token.status === 'observed' ? (
          <ClaimTable key={kind} claims={filterClaims(token.value.payload, filter)} />
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
  filter: { width: '240px' },
});
