import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Judged } from '../../shared/judging/answer.ts';
import { InertText } from '../parts/inert-text.tsx';
import { usePanel } from '../parts/panel.ts';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import { useToneInk, useToneSurface, type Tone } from '../theme/tone.ts';
import { CodeChip } from './code-chip.tsx';
import { Confidence } from './confidence.tsx';

type Props = {
  readonly outcome: Judged['outcome'] | 'could-not-run';
  readonly tone: Tone;
  readonly cause: string | null;
  /** Says in a word what the symbol stands for. */
  readonly word: string;
  /** When it was, and how long it took. */
  readonly facts: string;
  readonly headline: string;
  readonly code: string | null;
  /** 0 to 1; `null` where there is nothing to be sure of. */
  readonly confidence: number | null;
  readonly children: ReactNode;
};

/** The sentence above everything else, in the colour of its tone. Its attributes are a contract with scripts. */
export function AnswerFrame(props: Props) {
  const { outcome, tone, cause, word, facts, headline, code, confidence } = props;
  const styles = useStyles();
  const panel = usePanel();
  const surface = useToneSurface();
  const ink = useToneInk();
  return (
    <section
      id={ANSWER_ID}
      tabIndex={-1}
      className={mergeClasses(panel.card, styles.root, surface[tone])}
      aria-label="Answer"
      data-testid="verdict"
      data-outcome={outcome}
      data-cause={cause ?? ''}
      data-tone={tone}
    >
      <ToneSymbol tone={tone} size="large" />
      <div className={styles.text}>
        <p className={styles.facts}>
          <span className={mergeClasses(styles.word, ink[tone])}>
            <InertText text={word} />
          </span>
          {facts !== '' && ` · ${facts}`}
        </p>
        <h2 className={mergeClasses(styles.headline, headline.length > LONG && styles.long)}>
          <InertText text={headline} />
        </h2>
        {(code !== null || confidence !== null) && (
          <div className={styles.sure}>
            {code !== null && <CodeChip code={code} />}
            {confidence !== null && <Confidence value={confidence} />}
          </div>
        )}
        {props.children}
      </div>
    </section>
  );
}

/** A headline of more characters than this is set smaller. */
const LONG = 130;

/** There is one answer on a screen: what stands on it points here. */
export const ANSWER_ID = 'answer';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    scrollMarginTop: '88px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (max-width: 719px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      padding: tokens.spacingHorizontalM,
    },
  },
  text: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  facts: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase500,
  },
  word: { fontWeight: tokens.fontWeightSemibold },
  headline: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  long: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  sure: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
});
