import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleSmallFilled } from '@fluentui/react-icons/svg/circle-small';
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
  'not-reached': SubtractCircleFilled,
  'not-applicable': CircleSmallFilled,
  error: ErrorCircleFilled,
} as const satisfies Readonly<Record<Outcome, unknown>>;

type Props = {
  readonly outcome: Outcome;
  /** A `fail` that is nothing to repair: grey, as all that needs no eye. */
  readonly isQuiet?: boolean;
};

/** The symbol alone: the word stands beside it. */
export function OutcomeSymbol({ outcome, isQuiet = false }: Props) {
  const styles = useStyles();
  const ink = useToneInk();
  const Symbol = SYMBOLS[outcome];
  return <Symbol aria-hidden className={mergeClasses(styles.symbol, ink[toneOf(outcome, isQuiet)])} />;
}

/** For example `Passed`, in the colour of its symbol; `word` where the question wants another one. */
export function OutcomeWord({
  outcome,
  word = OUTCOME_WORDS[outcome],
  isQuiet = false,
}: Props & { readonly word?: string }) {
  const styles = useStyles();
  const ink = useToneInk();
  return <span className={mergeClasses(styles.word, ink[toneOf(outcome, isQuiet)])}>{word}</span>;
}

const toneOf = (outcome: Outcome, isQuiet: boolean): Tone =>
  isQuiet && outcome === 'fail' ? 'neutral' : OUTCOME_TONES[outcome];

const useStyles = makeStyles({
  symbol: { fontSize: '16px', flexShrink: 0 },
  word: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});
