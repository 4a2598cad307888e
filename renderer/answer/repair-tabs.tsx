import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { DIALECTS, type Dialect, type Repair, type Step } from '../../shared/reasoning/repair.ts';
import { Tabs } from '../parts/tabs.tsx';
import { DIALECT_NAMES } from './dialect-names.ts';
import { RepairSteps } from './repair-steps.tsx';
import { RepairView } from './repair-view.tsx';

type Way = 'profile' | Dialect;

type Props = {
  /** Stands before the tabs. */
  readonly title?: string;
  /** What to change in the profile itself, in order. */
  readonly inProfile?: readonly string[];
  readonly repairs: readonly Repair[];
};

/**
 * The ways to repair, one tab each, always in the same order. The profile comes first, because nobody has to be asked
 * for it; otherwise the best dialect is selected at first.
 */
export function RepairTabs({ title, inProfile = [], repairs }: Props) {
  const styles = useStyles();
  const id = useId();
  const [chosen, setChosen] = useState<Way | null>(null);
  const dialects = DIALECTS.filter((dialect) => repairs.some((repair) => repair.dialect === dialect));
  const ways: readonly Way[] = inProfile.length > 0 ? ['profile', ...dialects] : dialects;
  const best = inProfile.length > 0 ? 'profile' : repairs[0]?.dialect;
  const selected = ways.find((way) => way === chosen) ?? best;
  if (selected === undefined) return null;
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        {title !== undefined && <span className={styles.title}>{title}</span>}
        <Tabs
          id={id}
          label="Ways to repair"
          size="small"
          values={ways}
          selected={selected}
          onSelect={setChosen}
          render={(way) => (way === 'profile' ? 'In this profile' : DIALECT_NAMES[way])}
        />
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${selected}`} className={styles.panel}>
        {selected === 'profile' ? (
          <RepairSteps steps={inProfile.map(toSentence)} />
        ) : (
          repairs
            .filter(({ dialect }) => dialect === selected)
            .map((repair, index) => <RepairView key={`${selected} ${index}`} repair={repair} />)
        )}
      </div>
    </div>
  );
}

const toSentence = (text: string): Step => ({ kind: 'sentence', text });

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  head: { display: 'flex', alignItems: 'baseline', flexWrap: 'wrap' },
  title: {
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
