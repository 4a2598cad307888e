import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useState } from 'react';
import type { PracticeView } from '../../../shared/contract/ipc.ts';
import { Empty } from '../../parts/async-states.tsx';
import { PracticeCard } from '../practice-card.tsx';
import { groupScenarios } from './scenario-groups.ts';
import { ScenarioGroup } from './scenario-group.tsx';
import { ScenarioRow } from './scenario-row.tsx';
import { onScenarioKey } from './scenario-keys.ts';

/** Which mistake the practice tenant plays. `Repair` stands in the banner, which every screen has. */
export function ScenarioCard({ practice: { scenarios, scenario } }: { readonly practice: PracticeView }) {
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const current = scenarios.find(({ id }) => id === scenario);
  const isSearching = search.trim() !== '';
  const groups = groupScenarios(scenarios, search.trim());
  return (
    <PracticeCard title="Break something">
      {scenarios.length === 0 && <Empty>There is no scenario to choose from.</Empty>}
      {/* The keys work for the box and the list below it. */}
      <div className={styles.root} onKeyDown={onScenarioKey}>
        <Input
          type="search"
          contentBefore={<SearchRegular />}
          placeholder="Find a scenario by title, code or mistake"
          aria-label="Find a scenario"
          value={search}
          onChange={(_, data) => setSearch(data.value)}
        />
        {groups.length === 0 && isSearching && <Empty>No scenario matches.</Empty>}
        {groups.map(({ group, heading, scenarios: rows }) =>
          group === 'healthy' ? (
            rows.map((row) => <ScenarioRow key={row.id} scenario={row} isCurrent={row === current} />)
          ) : (
            <ScenarioGroup
              key={group}
              heading={heading}
              scenarios={rows}
              current={current}
              isForcedOpen={isSearching}
            />
          ),
        )}
      </div>
    </PracticeCard>
  );
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});
