import { useMemo } from 'react';
import { toPracticeIssuer } from '../../shared/token/read-issuer.ts';
import { useModel } from '../commands/session.tsx';
import { TokensPage } from './tokens-page.tsx';

/** From any text to what its tokens say and whether they hold. The text stays in this window until it is verified. */
export function TokensScreen() {
  const state = useModel((model) => model.tokens);
  const { origin, tenants } = useModel((model) => model.shell.practice);
  const ids = tenants.map(({ id }) => id).join(' ');
  const practice = useMemo(
    () => toPracticeIssuer({ origin, tenants: ids.split(' ').map((id) => ({ id })) }),
    [origin, ids],
  );
  return <TokensPage state={state} practice={practice} />;
}
