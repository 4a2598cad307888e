import type { ExplainState } from './model.ts';

export type ExplainChange =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'opened'; readonly text: string; readonly note: string | null };

export function reduceExplain(state: ExplainState, change: ExplainChange): ExplainState {
  switch (change.type) {
    case 'typed':
      return state.text === change.text ? state : { text: change.text, note: null };
    case 'opened':
      return { text: change.text, note: change.note };
  }
}
