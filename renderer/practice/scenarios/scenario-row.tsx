import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { useId } from 'react';
import type { ScenarioView } from '../../../shared/contract/ipc.ts';
import { usePanel } from '../../parts/panel.ts';
import { useSession } from '../../commands/session.tsx';
import { ScenarioDetails } from './scenario-details.tsx';

type Props = { readonly scenario: ScenarioView; readonly isCurrent: boolean };

/** One mistake, pressed while it is on, and the way to see what comes of it. */
export function ScenarioRow({ scenario, isCurrent }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  const id = useId();
  const { commands } = useSession();
  const { title, mistake, code } = scenario;
  return (
    <div className={mergeClasses(styles.root, isCurrent && styles.current)}>
      <div className={styles.line} data-scenario-line="">
        <button
          type="button"
          className={styles.button}
          aria-pressed={isCurrent}
          aria-labelledby={`${id}-title ${id}-code`}
          aria-describedby={`${id}-mistake`}
          data-scenario-stop=""
          data-scenario={scenario.id}
          onClick={() => void commands.practice.setScenario(scenario.id)}
        >
          {isCurrent ? (
            <CheckmarkCircleFilled className={mergeClasses(styles.symbol, styles.on)} aria-hidden />
          ) : (
            <CircleRegular className={styles.symbol} aria-hidden />
          )}
          <span className={styles.texts}>
            <span id={`${id}-title`} className={mergeClasses(styles.title, isCurrent && styles.strong)}>
              {title}
            </span>
            <span id={`${id}-mistake`} className={mergeClasses(panel.quiet, styles.mistake)}>
              {mistake}
            </span>
          </span>
          <span id={`${id}-code`} className={styles.code}>
            {code}
          </span>
        </button>
        <Button
          size="small"
          className={styles.tryIt}
          aria-label={`Try it: ${title}`}
          onClick={() => void commands.practice.tryScenario(scenario.id)}
        >
          Try it
        </Button>
      </div>
      {isCurrent && <ScenarioDetails scenario={scenario} />}
    </div>
  );
}

const useStyles = makeStyles({
  root: { borderRadius: tokens.borderRadiusMedium },
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
  tryIt: { flexShrink: 0, minWidth: '56px', marginTop: '3px' },
  current: { backgroundColor: tokens.colorNeutralBackground3 },
  button: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: '0',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  symbol: { fontSize: '18px', marginTop: '1px', color: tokens.colorNeutralForeground3 },
  on: { color: tokens.colorCompoundBrandForeground1 },
  texts: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  title: { overflowWrap: 'anywhere' },
  mistake: { lineHeight: tokens.lineHeightBase200 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  code: {
    color: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});
