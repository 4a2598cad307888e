import { explain } from '../../shared/judging/explain.ts';
import { useModel, useSession } from '../commands/session.tsx';
import { ExplainPage } from './explain-page.tsx';

/** From any text to the setting that is wrong. Nothing is sent anywhere: the answer is made in this window. */
export function ExplainScreen() {
  const { store } = useSession();
  const text = useModel((model) => model.explain.text);
  return (
    <ExplainPage
      text={text}
      onType={(typed) => store.explain({ type: 'typed', text: typed })}
      explain={explain}
    />
  );
}
