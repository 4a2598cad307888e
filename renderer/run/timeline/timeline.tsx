import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { STEP_IDS, type Evidence, type Step, type StepId } from '../../../shared/evidence/evidence.ts';
import { InertText } from '../../parts/inert-text.tsx';
import { usePanel } from '../../parts/panel.ts';
import { ToneSymbol } from '../../parts/tone-symbol.tsx';
import { formatDuration } from '../../text/duration.ts';
import { STEP_NAMES, describeOutcome, describeStep } from './step-text.ts';
import { StepBar } from './step-bar.tsx';

/** The steps from left to right: how each ended, how long it took, what happened in it. */
export function Timeline({ evidence }: { readonly evidence: Evidence }) {
  const styles = useStyles();
  const panel = usePanel();
  const longest = Math.max(1, ...evidence.steps.map((step) => step.durationMs));
  return (
    <section className={mergeClasses(panel.card, styles.card)} aria-labelledby="timeline-heading">
      <h3 id="timeline-heading" className={panel.heading}>
        Timeline
      </h3>
      <ol className={styles.steps}>
        {stepsOf(evidence).map((id) => {
          const step = evidence.steps.find((other) => other.id === id);
          return (
            <li key={id} className={styles.step}>
              {step === undefined ? (
                <NotReached id={id} />
              ) : (
                <StepView step={step} longest={longest} text={describeStep(id, evidence)} />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Other attempts have fewer steps; in a sign-in with a redirect, a missing step was not reached. */
function stepsOf({ kind, steps }: Evidence): readonly StepId[] {
  return kind === 'sign-in' ? STEP_IDS.filter((id) => id !== 'user-code') : steps.map(({ id }) => id);
}

type StepProps = { readonly step: Step; readonly longest: number; readonly text: string };

function StepView({ step, longest, text }: StepProps) {
  const styles = useStyles();
  const panel = usePanel();
  const { tone, word } = describeOutcome(step.outcome);
  return (
    <>
      <span className={styles.name}>
        <ToneSymbol tone={tone} label={word} />
        {STEP_NAMES[step.id]}
        <span className={styles.duration}>
          {step.outcome === 'skipped' ? word.toLowerCase() : formatDuration(step.durationMs)}
        </span>
      </span>
      <StepBar share={step.durationMs / longest} tone={tone} />
      <span className={mergeClasses(panel.quiet, styles.text)}>
        <InertText text={text} />
      </span>
    </>
  );
}

function NotReached({ id }: { readonly id: StepId }) {
  const styles = useStyles();
  const panel = usePanel();
  return (
    <>
      <span className={mergeClasses(styles.name, styles.faint)}>
        <span className={styles.ring} aria-hidden />
        {STEP_NAMES[id]}
      </span>
      <StepBar share={0} tone="neutral" />
      <span className={panel.quiet}>not reached</span>
    </>
  );
}

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  steps: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(132px, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalL,
  },
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  name: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
  },
  faint: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  ring: {
    width: '10px',
    height: '10px',
    margin: '2px',
    borderRadius: tokens.borderRadiusCircular,
    boxShadow: `inset 0 0 0 1.5px ${tokens.colorNeutralStroke1}`,
  },
  duration: {
    marginLeft: 'auto',
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  text: { overflowWrap: 'anywhere' },
});
