import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Remark } from '../../shared/relying-parties/field.ts';
import { useToneInk } from '../theme/tone.ts';

const LOOKS = {
  error: { Symbol: DismissCircleFilled, ink: 'bad', word: 'Error' },
  warning: { Symbol: WarningFilled, ink: 'warning', word: 'Warning' },
  hint: { Symbol: InfoRegular, ink: 'neutral', word: 'Note' },
} as const;

/** What is to be said of a field, with a symbol and a word beside the colour. */
export function RemarkLine({ remark: { severity, message } }: { readonly remark: Remark }) {
  const styles = useStyles();
  const ink = useToneInk();
  const { Symbol, ink: tone, word } = LOOKS[severity];
  return (
    <span className={styles.root}>
      <Symbol className={mergeClasses(styles.symbol, ink[tone])} aria-hidden />
      <span className={styles.text}>
        <span className={mergeClasses(styles.word, ink[tone])}>{word}: </span>
        {message}
      </span>
    </span>
  );
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  symbol: { fontSize: '14px', flexShrink: 0, marginTop: '1px' },
  text: { overflowWrap: 'anywhere', minWidth: 0 },
  word: { fontWeight: tokens.fontWeightSemibold },
});
