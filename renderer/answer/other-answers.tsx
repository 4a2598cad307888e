import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useDisclosure } from '../parts/disclosure-styles.ts';
import { InertText } from '../parts/inert-text.tsx';
import { usePanel } from '../parts/panel.ts';
import { AnswerBody } from './answer-body.tsx';
import { Confidence } from './confidence.tsx';
import type { ProofPlaces } from './proof-places.ts';
import type { ShownAnswer } from './shown-answer.ts';

type Props = {
  /** The likeliest first. */
  readonly answers: readonly ShownAnswer[];
  /** Where the answer above says little, these are worth a look. */
  readonly isOpen: boolean;
  readonly places: ProofPlaces;
};

/** What else it could be, folded; each opens its own fix. */
export function OtherAnswers({ answers, isOpen, places }: Props) {
  const styles = useStyles();
  const disclosure = useDisclosure();
  if (answers.length === 0) return null;
  return (
    <details open={isOpen} className={mergeClasses(disclosure.root, styles.root)}>
      <summary className={disclosure.summary}>Could also be ({answers.length})</summary>
      <ol className={styles.list}>
        {answers.map((answer, index) => (
          <OtherAnswer key={answer.cause} answer={answer} rank={index + 2} places={places} />
        ))}
      </ol>
    </details>
  );
}

type OtherProps = {
  readonly answer: ShownAnswer;
  /** 1 is the answer of the card. */
  readonly rank: number;
  readonly places: ProofPlaces;
};

/** Its attributes are a contract with scripts. */
function OtherAnswer({ answer, rank, places }: OtherProps) {
  const styles = useStyles();
  const panel = usePanel();
  const disclosure = useDisclosure();
  const { cause, title, headline, confidence, ruledOutBy, nextStep } = answer;
  const isRefutable = ruledOutBy !== '';
  return (
    <li className={styles.item} data-testid="diagnosis" data-cause={cause} data-rank={rank}>
      <details className={disclosure.root}>
        <summary className={mergeClasses(disclosure.summary, styles.summary)}>
          <span className={styles.text}>
            <span className={styles.head}>
              <span className={styles.title}>
                <InertText text={title} />
              </span>
              {confidence !== null && <Confidence value={confidence} />}
            </span>
            <span className={mergeClasses(panel.quiet, styles.apart)}>
              {isRefutable ? 'Not if: ' : 'Next: '}
              <InertText text={isRefutable ? ruledOutBy : nextStep} />
            </span>
          </span>
        </summary>
        <div className={styles.body}>
          <p className={styles.headline}>
            <InertText text={headline} />
          </p>
          <AnswerBody
            answer={{ ...answer, ruledOutBy: '', nextStep: isRefutable ? nextStep : '' }}
            places={places}
          />
        </div>
      </details>
    </li>
  );
}

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalXS },
  list: { paddingLeft: tokens.spacingHorizontalM },
  item: { ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` } },
  summary: {
    alignItems: 'baseline',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
  },
  text: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  title: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  apart: { maxWidth: '96ch' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    '@media (max-width: 719px)': { paddingLeft: tokens.spacingHorizontalXS },
  },
  headline: { maxWidth: '96ch', overflowWrap: 'anywhere' },
});
