import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { RunView } from '../../../shared/contract/ipc.ts';
import type { RunJudgement } from '../../../shared/judging/answer.ts';
import { howItEnded } from '../../../shared/reasoning/progress.ts';
import type { Finding } from '../../../shared/reasoning/rule.ts';
import { Empty } from '../../parts/async-states.tsx';
import { usePanel } from '../../parts/panel.ts';
import { AnsweredFinding } from './answered-finding.tsx';
import { ChecklistTools } from './checklist-tools.tsx';
import { filterFindings, isFiltering, NO_FILTER } from './finding-filter.ts';
import { STEP_HEADINGS, toGroups, type FindingGroup } from './finding-groups.ts';
import { FindingItem } from './finding-item.tsx';
import { FoldedFindings } from './folded-findings.tsx';

type Props = { readonly view: Pick<RunView, 'evidence' | 'judged'> };

/** Every check by the step of the sign-in it belongs to; what needs no eye is folded into a line. */
export function ChecklistTab({ view: { evidence, judged } }: Props) {
  const styles = useStyles();
  const [filter, setFilter] = useState(NO_FILTER);
  const { findings } = judged;
  if (findings.length === 0) return <Empty>No check was made for this run.</Empty>;
  const groups = toGroups(filterFindings(findings, filter));
  return (
    <>
      <ChecklistTools findings={findings} filter={filter} onFilter={setFilter} />
      {groups.length === 0 && <Empty>No check matches.</Empty>}
      <div className={styles.groups}>
        {groups.map((group) => (
          <Group
            key={group.step}
            group={group}
            isSaid={(finding) => isAnswered(finding, judged)}
            end={howItEnded(evidence)}
            isUnfolded={isFiltering(filter)}
          />
        ))}
      </div>
    </>
  );
}

/** The answer stands on it, or it failed for the very cause that the answer names. */
function isAnswered({ rule, cause, outcome }: Finding, judged: RunJudgement): boolean {
  return rule === judged.rule || (outcome === 'fail' && cause === judged.answer.cause && cause !== 'unknown');
}

type GroupProps = {
  readonly group: FindingGroup;
  readonly isSaid: (finding: Finding) => boolean;
  readonly end: string;
  readonly isUnfolded: boolean;
};

function Group({ group: { step, open, folded }, isSaid, end, isUnfolded }: GroupProps) {
  const styles = useStyles();
  const panel = usePanel();
  const id = useId();
  const toItem = (finding: Finding) =>
    isSaid(finding) ? (
      <AnsweredFinding key={finding.rule} finding={finding} />
    ) : (
      <FindingItem key={finding.rule} finding={finding} />
    );
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={mergeClasses(panel.heading, styles.heading)}>
        {STEP_HEADINGS[step]}
      </h3>
      <ul>
        {open.map(toItem)}
        {isUnfolded
          ? folded.flatMap(({ findings }) => findings.map(toItem))
          : folded.map(({ outcome, findings }) => (
              <FoldedFindings key={outcome} outcome={outcome} findings={findings} end={end} />
            ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: { paddingBottom: tokens.spacingVerticalXXS },
});
