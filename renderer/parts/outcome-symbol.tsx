import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircleFilled } from '@fluentui/react-icons/svg/subtract-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { OUTCOME_WORDS } from '../../shared/reasoning/outcome-symbols.ts';
import type { Outcome } from '../../shared/reasoning/outcome.ts';
import { useToneInk, type Tone } from '../theme/tone.ts';

/** Grey is for what is not known. */
export const OUTCOME_TONES: Readonly<Record<Outcome, Tone>> = {
  pass: 'good',
  fail: 'bad',
  warning: 'warning',
  note: 'neutral',
  'cannot-tell': 'neutral',
  'not-reached': 'neutral',
  'not-applicable': 'neutral',
  error: 'bad',
};

const SYMBOLS = {
  pass: CheckmarkCircleFilled,
  fail: DismissCircleFilled,
  warning: WarningFilled,
  note: InfoFilled,
  'cannot-tell': QuestionCircleFilled,
  'not-reached': CircleRegular,
  'not-applicable': SubtractCircleFilled,
  error: ErrorCircleFilled,
} as const satisfies Readonly<Record<Outcome, unknown>>;

/** The symbol alone: the word stands beside it. */
export function OutcomeSymbol({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const ink = useToneInk();
  const Symbol = SYMBOLS[outcome];
  return <Symbol aria-hidden className={mergeClasses(styles.symbol, ink[OUTCOME_TONES[outcome]])} />;
}

/** For example `Passed`, in the colour of its symbol. */
export function OutcomeWord({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const ink = useToneInk();
  return (
    <span className={mergeClasses(styles.word, ink[OUTCOME_TONES[outcome]])}>{OUTCOME_WORDS[outcome]}</span>
  );
}

const useStyles = makeStyles({
  symbol: { fontSize: '16px', flexShrink: 0 },
  word: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});
