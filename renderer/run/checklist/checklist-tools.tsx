import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { OUTCOME_WORDS } from '../../../shared/reasoning/outcome-symbols.ts';
import { OUTCOMES, type Outcome } from '../../../shared/reasoning/outcome.ts';
import type { Finding } from '../../../shared/reasoning/rule.ts';
import { OutcomeSymbol } from '../../parts/outcome-symbol.tsx';
import type { FindingFilter } from './finding-filter.ts';
import { shownOutcome } from './shown-outcome.ts';

type Props = {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
};

/** One button for each outcome there is, and a box for words. */
export function ChecklistTools({ findings, filter, onFilter }: Props) {
  const styles = useStyles();
  const counts = countOutcomes(findings);
  const choose = (outcome: Outcome | null) => onFilter({ ...filter, outcome });
  return (
    <div className={styles.root}>
      <div role="group" aria-label="Show" className={styles.outcomes}>
        <FilterButton isChosen={filter.outcome === null} onClick={() => choose(null)}>
          All {findings.length}
        </FilterButton>
        {counts.map(([outcome, count]) => (
          <FilterButton
            key={outcome}
            icon={<OutcomeSymbol outcome={outcome} />}
            isChosen={filter.outcome === outcome}
            onClick={() => choose(filter.outcome === outcome ? null : outcome)}
          >
            {OUTCOME_WORDS[outcome]} {count}
          </FilterButton>
        ))}
      </div>
      <Input
        type="search"
        size="small"
        className={styles.search}
        aria-label="Search the checklist"
        placeholder="Search the checklist"
        contentBefore={<SearchRegular />}
        value={filter.search}
        onChange={(_, data) => onFilter({ ...filter, search: data.value })}
      />
    </div>
  );
}

type ButtonProps = {
  readonly isChosen: boolean;
  readonly onClick: () => void;
  readonly icon?: ReactElement;
  readonly children: ReactNode;
};

function FilterButton({ isChosen, onClick, icon, children }: ButtonProps) {
  return (
    <Button
      size="small"
      appearance={isChosen ? 'outline' : 'subtle'}
      aria-pressed={isChosen}
      {...(icon === undefined ? {} : { icon })}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}

function countOutcomes(findings: readonly Finding[]): readonly (readonly [Outcome, number])[] {
  return OUTCOMES.flatMap((outcome) => {
    const count = findings.filter((finding) => shownOutcome(finding) === outcome).length;
    return count === 0 ? [] : [[outcome, count] as const];
  });
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
  outcomes: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXS },
  search: { width: '220px' },
});
