import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { DIALECTS, type Dialect, type Repair } from '../../shared/reasoning/repair.ts';
import { Tabs } from '../parts/tabs.tsx';
import { DIALECT_NAMES } from './dialect-names.ts';
import { RepairView } from './repair-view.tsx';

/** The ways to repair, one tab a dialect, always in the same order; the best one is selected at first. */
export function RepairTabs({ repairs }: { readonly repairs: readonly Repair[] }) {
  const styles = useStyles();
  const id = useId();
  const [chosen, setChosen] = useState<Dialect | null>(null);
  const dialects = DIALECTS.filter((dialect) => repairs.some((repair) => repair.dialect === dialect));
  const selected = dialects.find((dialect) => dialect === chosen) ?? repairs[0]?.dialect;
  if (selected === undefined) return null;
  return (
    <div className={styles.root}>
      <Tabs
        id={id}
        label="Ways to repair"
        size="small"
        values={dialects}
        selected={selected}
        onSelect={setChosen}
        render={(dialect) => DIALECT_NAMES[dialect]}
      />
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${selected}`} className={styles.panel}>
        {repairs
          .filter(({ dialect }) => dialect === selected)
          .map((repair, index) => (
            <RepairView key={`${selected} ${index}`} repair={repair} />
          ))}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
