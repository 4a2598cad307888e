import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Result } from '../../shared/result.ts';
import type { InspectedToken } from '../../shared/inspection/inspect.ts';
import type { PracticeIssuer } from '../../shared/token/read-issuer.ts';
import { usePanel } from '../parts/panel.ts';
import { PasteArea } from '../parts/paste-area.tsx';
import { NARROW_PAGE, usePastePage } from '../parts/paste-page.ts';
import type { RunToken, TokensState } from '../state/model.ts';
import { useSession } from '../commands/session.tsx';
import { EncodedToken } from './encoded-token.tsx';
import { NothingFound } from './nothing-found.tsx';
import { RunTokenNote } from './run-token-note.tsx';
import { TokenChoice } from './token-choice.tsx';
import { TokenView } from './token-view.tsx';
import { useInspection } from './use-inspection.ts';
import { Welcome } from './welcome.tsx';

type Props = { readonly state: TokensState; readonly practice: PracticeIssuer };

/** The text at the left with the encoded token below it; what it says at the right. */
export function TokensPage({ state, practice }: Props) {
  const page = usePastePage();
  const styles = useStyles();
  const panel = usePanel();
  const { store } = useSession();
  const { runToken } = state;
  const { read, result } = useInspection(state.text, runToken, practice);
  const [chosen, setChosen] = useState({ read, index: 0 });
  const index = chosen.read === read ? chosen.index : 0;
  const onType = (text: string) => store.tokens({ type: 'typed', text });
  const encoded = result?.ok === true && runToken === null ? (result.value[index]?.encoded ?? null) : null;
  return (
    <main className={mergeClasses(page.root, styles.columns)}>
      <div className={page.left}>
        <h1 className={page.title}>Tokens</h1>
        {runToken === null ? (
          <PasteArea label="Paste a token, or a text that holds one" text={state.text} onType={onType} />
        ) : (
          <RunTokenNote token={runToken.token} onClose={() => store.tokens({ type: 'run-token-closed' })} />
        )}
        {encoded !== null && (
          <section className={mergeClasses(panel.card, styles.encoded)}>
            <EncodedToken encoded={encoded} />
          </section>
        )}
      </div>
      <section className={mergeClasses(panel.card, page.answer)} aria-label="What the token says">
        {result === null && <Welcome onChoose={onType} />}
        {result !== null && (
          <Answer
            result={result}
            index={index}
            onChoose={(next) => setChosen({ read, index: next })}
            state={state}
          />
        )}
      </section>
    </main>
  );
}

type AnswerProps = {
  readonly result: Result<readonly InspectedToken[]>;
  readonly index: number;
  readonly onChoose: (index: number) => void;
  readonly state: TokensState;
};

function Answer({ result, index, onChoose, state }: AnswerProps) {
  const id = useId();
  if (!result.ok) return <NothingFound error={result.error} />;
  const selected = result.value[index];
  const isChoice = result.value.length > 1;
  return (
    <>
      {isChoice && <TokenChoice id={id} all={result.value} selected={index} onChoose={onChoose} />}
      {selected !== undefined && (
        <div
          {...(isChoice ? { id: `${id}-panel`, role: 'tabpanel', 'aria-labelledby': `${id}-${index}` } : {})}
        >
          <TokenView
            key={keyOf(selected, index, state.runToken)}
            inspected={selected}
            runToken={state.runToken}
            keys={state.keys}
          />
        </div>
      )}
    </>
  );
}

/** Another token begins anew: what was found out about one must never stand beside another. */
const keyOf = ({ encoded, place }: InspectedToken, index: number, runToken: RunToken | null): string =>
  runToken === null
    ? `${index} ${place.start} ${place.end} ${encoded ?? ''}`
    : `${runToken.runId} ${runToken.token}`;

const useStyles = makeStyles({
  columns: { gridTemplateColumns: 'minmax(0, 4fr) minmax(0, 8fr)' },
  encoded: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    flexBasis: 0,
    minHeight: '140px',
    overflow: 'hidden',
    [NARROW_PAGE]: { flexBasis: 'auto', maxHeight: '40vh' },
  },
});
