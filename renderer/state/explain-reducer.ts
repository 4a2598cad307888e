import type { ExplainState } from './model.ts';

export type ExplainChange = { readonly type: 'typed'; readonly text: string };

export function reduceExplain(state: ExplainState, change: ExplainChange): ExplainState {
  return state.text === change.text ? state : { ...state, text: change.text };
}
