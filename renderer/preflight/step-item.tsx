import { Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CheckView, StepView } from '../../shared/preflight/check-view.ts';
import { useDisclosure } from '../parts/disclosure-styles.ts';
import { InertText } from '../parts/inert-text.tsx';
import { OutcomeSymbol, OutcomeWord } from '../parts/outcome-symbol.tsx';
import { StepBody } from './step-body.tsx';

type Props = { readonly step: StepView; readonly view: CheckView };

/** One step; without an outcome it is under way. What is wrong is open, the rest is folded. Its attributes are a contract with scripts. */
export function StepItem({ step, view }: Props) {
  const styles = useStyles();
  const disclosure = useDisclosure();
  const isFirstWrong = view.steps.find(({ outcome }) => outcome === 'fail') === step;
  return (
    <li
      className={styles.item}
      data-testid="probe"
      data-probe={step.step}
      data-outcome={step.outcome ?? ''}
      data-finding={step.finding}
      data-cause={step.cause ?? ''}
    >
      <details open={isFirstWrong && view.state !== 'running'} className={disclosure.root}>
        <summary className={mergeClasses(disclosure.summary, styles.summary)}>
          {step.outcome === null ? (
            <Spinner size="extra-tiny" aria-hidden />
          ) : (
            <OutcomeSymbol outcome={step.outcome} />
          )}
          <span className={styles.text}>
            <span className={styles.title}>{step.title}</span>
            {step.headline !== '' && (
              <span className={styles.headline}>
                <InertText text={step.headline} />
              </span>
            )}
          </span>
          {step.outcome === null ? (
            <span className={styles.word}>Checking</span>
          ) : (
            <OutcomeWord outcome={step.outcome} />
          )}
        </summary>
        <StepBody step={step} view={view} />
      </details>
    </li>
  );
}

const useStyles = makeStyles({
  item: { ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` } },
  summary: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
  },
  text: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  title: { overflowWrap: 'anywhere' },
  headline: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  word: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
});
