import { Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CheckView, StepView } from '../../shared/preflight/check-view.ts';
import { useDisclosure } from '../parts/disclosure-styles.ts';
import { InertText } from '../parts/inert-text.tsx';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import { useToneInk } from '../theme/tone.ts';
import { OUTCOME_LOOKS } from './outcome-looks.ts';
import { StepBody } from './step-body.tsx';

type Props = { readonly step: StepView; readonly view: CheckView };

/** One step. What is wrong is open, the rest is folded. Its attributes are a contract with scripts. */
export function StepItem({ step, view }: Props) {
  const styles = useStyles();
  const disclosure = useDisclosure();
  const ink = useToneInk();
  const { tone, word } = OUTCOME_LOOKS[step.outcome];
  const isFirstWrong = view.steps.find(({ outcome }) => outcome === 'disproven') === step;
  return (
    <li
      className={styles.item}
      data-testid="probe"
      data-probe={step.step}
      data-outcome={step.outcome}
      data-finding={step.finding}
      data-cause={step.cause ?? ''}
    >
      <details open={isFirstWrong && view.state !== 'running'} className={disclosure.root}>
        <summary className={mergeClasses(disclosure.summary, styles.summary)}>
          {step.outcome === 'running' ? (
            <Spinner size="extra-tiny" aria-hidden />
          ) : (
            <ToneSymbol tone={tone} />
          )}
          <span className={styles.text}>
            <span className={styles.title}>{step.title}</span>
            {step.headline !== '' && (
              <span className={styles.headline}>
                <InertText text={step.headline} />
              </span>
            )}
          </span>
          <span className={mergeClasses(styles.word, ink[tone])}>{word}</span>
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
  word: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});
