import { assertNever } from '../../shared/result.ts';

export const COMPARED_PARTS = ['all', 'id', 'access'] as const;
export type ComparedPart = (typeof COMPARED_PARTS)[number];

/** What the user chose for one side. A pasted token is kept nowhere else. */
export type CompareChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'run'; readonly runId: string; readonly part: ComparedPart }
  | { readonly kind: 'profile'; readonly profileId: string }
  | { readonly kind: 'text'; readonly text: string };

export const COMPARE_SIDES = ['left', 'right'] as const;
export type CompareSideName = (typeof COMPARE_SIDES)[number];

export type CompareState = Readonly<Record<CompareSideName, CompareChoice>>;

export const NOTHING_COMPARED: CompareState = { left: { kind: 'none' }, right: { kind: 'none' } };

export type CompareChange =
  | { readonly type: 'chosen'; readonly side: CompareSideName; readonly choice: CompareChoice }
  | { readonly type: 'both-chosen'; readonly left: CompareChoice; readonly right: CompareChoice }
  | { readonly type: 'swapped' };

export function reduceCompare(state: CompareState, change: CompareChange): CompareState {
  switch (change.type) {
    case 'chosen':
      return { ...state, [change.side]: change.choice };
    case 'both-chosen':
      return { left: change.left, right: change.right };
    case 'swapped':
      return { left: state.right, right: state.left };
    default:
      return assertNever(change);
  }
}

export const asRun = (runId: string): CompareChoice => ({ kind: 'run', runId, part: 'all' });
