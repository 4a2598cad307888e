import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useState } from 'react';
import type { ScenarioView } from '../../../shared/contract/ipc.ts';
import { usePanel } from '../../parts/panel.ts';
import { ScenarioRow } from './scenario-row.tsx';

type Props = {
  readonly heading: string;
  readonly scenarios: readonly ScenarioView[];
  readonly current: ScenarioView | undefined;
  /** While something is searched for, what was found is in sight. */
  readonly isForcedOpen: boolean;
};

/** A heading that unfolds; the group of the scenario that is on is unfolded from the start. */
export function ScenarioGroup({ heading, scenarios, current, isForcedOpen }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  const id = useId();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const hasCurrent = current !== undefined && scenarios.includes(current);
  const isOpen = isForcedOpen || (chosen ?? hasCurrent);
  return (
    <section aria-labelledby={id}>
      <h3 className={styles.heading}>
        <button
          id={id}
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          data-scenario-stop=""
          onClick={() => setChosen(!isOpen)}
        >
          {isOpen ? <ChevronUpRegular aria-hidden /> : <ChevronDownRegular aria-hidden />}
          {heading}
          <span className={panel.quiet}>{scenarios.length}</span>
          {hasCurrent && !isOpen && <span className={mergeClasses(panel.quiet, styles.on)}>one is on</span>}
        </button>
      </h3>
      {isOpen &&
        scenarios.map((scenario) => (
          <ScenarioRow key={scenario.id} scenario={scenario} isCurrent={scenario === current} />
        ))}
    </section>
  );
}

const useStyles = makeStyles({
  heading: { fontSize: 'inherit' },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    border: '0',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  on: { marginLeft: 'auto' },
});
