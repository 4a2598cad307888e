import { assertNever } from '../../shared/result.ts';
import type { RunToken, TokensState } from './model.ts';

export type TokensChange =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'keys-typed'; readonly keys: string }
  | { readonly type: 'run-token-opened'; readonly runToken: RunToken }
  | { readonly type: 'run-token-closed' };

/** A token of a run stands in the place of the text until something is typed. */
export function reduceTokens(state: TokensState, change: TokensChange): TokensState {
  switch (change.type) {
    case 'typed':
      return { ...state, text: change.text, runToken: null };
    case 'keys-typed':
      return { ...state, keys: change.keys };
    case 'run-token-opened':
      return { ...state, runToken: change.runToken };
    case 'run-token-closed':
      return { ...state, runToken: null };
    default:
      return assertNever(change);
  }
}
