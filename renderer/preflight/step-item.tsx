import { Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CheckView, RungView } from '../../shared/preflight/check-view.ts';
import { useDisclosure } from '../parts/disclosure-styles.ts';
import { InertText } from '../parts/inert-text.tsx';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import { useToneInk } from '../theme/tone.ts';
import { OUTCOME_LOOKS } from './outcome-looks.ts';
import { RungBody } from './step-body.tsx';

type Props = { readonly rung: RungView; readonly view: CheckView };

/** One step. What is wrong is open, the rest is folded. Its attributes are a contract with scripts. */
export function RungItem({ rung, view }: Props) {
  const styles = useStyles();
  const disclosure = useDisclosure();
  const ink = useToneInk();
  const { tone, word } = OUTCOME_LOOKS[rung.outcome];
  const isFirstWrong = view.rungs.find(({ outcome }) => outcome === 'disproven') === rung;
  return (
    <li
      className={styles.item}
      data-testid="probe"
      data-probe={rung.rung}
      data-outcome={rung.outcome}
      data-finding={rung.finding}
      data-cause={rung.cause ?? ''}
    >
      <details open={isFirstWrong && view.state !== 'running'} className={disclosure.root}>
        <summary className={mergeClasses(disclosure.summary, styles.summary)}>
          {rung.outcome === 'running' ? (
            <Spinner size="extra-tiny" aria-hidden />
          ) : (
            <ToneSymbol tone={tone} />
          )}
          <span className={styles.text}>
            <span className={styles.title}>{rung.title}</span>
            {rung.headline !== '' && (
              <span className={styles.headline}>
                <InertText text={rung.headline} />
              </span>
            )}
          </span>
          <span className={mergeClasses(styles.word, ink[tone])}>{word}</span>
        </summary>
        <RungBody rung={rung} view={view} />
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
