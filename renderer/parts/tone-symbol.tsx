import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { SubtractCircleFilled } from '@fluentui/react-icons/svg/subtract-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { useToneInk, type Tone } from '../theme/tone.ts';

const SYMBOLS = {
  good: CheckmarkCircleFilled,
  warning: WarningFilled,
  bad: DismissCircleFilled,
  neutral: SubtractCircleFilled,
} as const;

type Props = {
  readonly tone: Tone;
  /** Said by screen readers; leave it out where the same word stands beside the symbol. */
  readonly label?: string;
  readonly size?: 'small' | 'large';
};

export function ToneSymbol({ tone, label, size = 'small' }: Props) {
  const ink = useToneInk();
  const styles = useStyles();
  const Symbol = SYMBOLS[tone];
  const naming = label === undefined ? { 'aria-hidden': true } : { 'aria-label': label, role: 'img' };
  return <Symbol className={mergeClasses(styles[size], ink[tone])} {...naming} />;
}

const useStyles = makeStyles({
  small: { fontSize: '16px', flexShrink: 0 },
  large: { fontSize: '28px', flexShrink: 0 },
});
