import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../shared/reasoning/rule.ts';
import { InertText } from '../parts/inert-text.tsx';
import { HowWeKnow } from './how-we-know.tsx';
import type { ProofPlaces } from './proof-places.ts';
import { RepairTabs } from './repair-tabs.tsx';
import type { ShownAnswer } from './shown-answer.ts';

type Props = {
  readonly answer: ShownAnswer;
  readonly finding?: Finding | null;
  readonly places: ProofPlaces;
};

/** What else is to say, how we know, the one next step, and the fix. What is wrong stands above it. */
export function AnswerBody({ answer, finding = null, places }: Props) {
  const styles = useStyles();
  const { explanation, nextStep, inProfile, repairs } = answer;
  return (
    <div className={styles.root}>
      {explanation !== '' && (
        <p className={styles.text}>
          <InertText text={explanation} />
        </p>
      )}
      <HowWeKnow answer={answer} finding={finding} places={places} />
      {nextStep !== '' && (
        <p className={styles.text}>
          <strong>Next: </strong>
          <InertText text={nextStep} />
        </p>
      )}
      <RepairTabs title="Fix" inProfile={inProfile} repairs={repairs} />
    </div>
  );
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  text: { maxWidth: '96ch', overflowWrap: 'anywhere' },
});
