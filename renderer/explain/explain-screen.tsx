import { explain } from '../../shared/judging/explain.ts';
import { useModel, useSession } from '../commands/session.tsx';
import { ExplainPage } from './explain-page.tsx';

/** From any text to the setting that is wrong. Nothing is sent anywhere: the answer is made in this window. */
export function ExplainScreen() {
  const { store } = useSession();
  const { text, note } = useModel((model) => model.explain);
  return (
    <ExplainPage
      text={text}
      note={note}
      onType={(typed) => store.explain({ type: 'typed', text: typed })}
      onRead={(read) => store.explain({ type: 'opened', ...read })}
      explain={explain}
    />
  );
}
