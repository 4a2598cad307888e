import { makeStyles, tokens } from '@fluentui/react-components';
import type { Explained } from '../../shared/judging/explain.ts';
import { AnswerCard } from '../answer/answer-card.tsx';
import type { ProofPlaces } from '../answer/proof-places.ts';
import { ScreenReaderOnly } from '../parts/screen-reader-only.tsx';
import { CodeWarning } from './code-warning.tsx';
import { StatedCodes } from './stated-codes.tsx';
import { UnlistedCodeNote } from './unlisted-code-note.tsx';

type Props = {
  readonly explained: Explained;
  readonly hasCode: boolean;
  readonly places: ProofPlaces;
};

export function Answer({ explained, hasCode, places }: Props) {
  const styles = useStyles();
  const { answer, unlisted } = explained;
  return (
    <div className={styles.root}>
      <ScreenReaderOnly isLive>{answer.title}</ScreenReaderOnly>
      {hasCode && <CodeWarning />}
      <AnswerCard
        judged={explained}
        word={answer.title}
        facts=""
        places={places}
        stated={
          <>
            <StatedCodes explained={explained} />
            {unlisted !== null && <UnlistedCodeNote unlisted={unlisted} />}
          </>
        }
      />
    </div>
  );
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});
