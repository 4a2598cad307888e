import { Button, Radio, RadioGroup, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PracticeView, ScenarioView } from '../../shared/ipc.ts';
import { Empty } from '../parts/async-states.tsx';
import { usePanel } from '../parts/panel.ts';
import { useSession } from '../state/session.tsx';
import { PracticeCard } from './practice-card.tsx';

/** Which mistake the practice tenant plays. */
export function ScenarioCard({ practice }: { readonly practice: PracticeView }) {
  const { commands } = useSession();
  const current = practice.scenarios.find((scenario) => scenario.id === practice.scenario);
  const isBroken = current !== undefined && current.stage !== 'healthy';
  return (
    <PracticeCard
      title="Break something"
      action={
        isBroken && (
          <Button size="small" onClick={() => void commands.practice.repair()}>
            Repair
          </Button>
        )
      }
    >
      {practice.scenarios.length === 0 && <Empty>There is no scenario to choose from.</Empty>}
      <RadioGroup
        aria-label="Break something"
        value={practice.scenario}
        onChange={(_, data) => void commands.practice.setScenario(data.value)}
      >
        {practice.scenarios.map((scenario) => (
          <Radio
            key={scenario.id}
            value={scenario.id}
            label={<ScenarioLabel scenario={scenario} isCurrent={scenario === current} />}
          />
        ))}
      </RadioGroup>
    </PracticeCard>
  );
}

type LabelProps = { readonly scenario: ScenarioView; readonly isCurrent: boolean };

function ScenarioLabel({ scenario, isCurrent }: LabelProps) {
  const styles = useStyles();
  const panel = usePanel();
  const { title, mistake, instruction, repair, stage } = scenario;
  return (
    <span className={styles.label}>
      <span className={mergeClasses(isCurrent && styles.current)}>{title}</span>
      <span className={panel.quiet}>{mistake}</span>
      {isCurrent && instruction !== null && <span className={styles.more}>To see it: {instruction}</span>}
      {isCurrent && stage !== 'healthy' && <span className={styles.more}>In a real tenant: {repair}</span>}
    </span>
  );
}

const useStyles = makeStyles({
  label: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  current: { fontWeight: tokens.fontWeightSemibold },
  more: { fontSize: tokens.fontSizeBase200 },
});
