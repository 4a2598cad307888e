import type { Browser } from '../../shared/profile/browser.ts';
import type { CheckView } from '../../shared/preflight/check-view.ts';
import { assertNever, type AppError } from '../../shared/result.ts';
import { withEntry, withoutEntry } from './changed-map.ts';

/** What came of pressing the button, until there is a check that tells. */
export type AskedCheck =
  { readonly kind: 'starting' } | { readonly kind: 'refused'; readonly error: AppError };

/** By the profile's key. */
export type ChecksState = {
  readonly views: ReadonlyMap<string, CheckView>;
  /** What was heard of checks before the reply that names them; by the check's id. */
  readonly early: ReadonlyMap<string, CheckView>;
  readonly asked: ReadonlyMap<string, AskedCheck>;
  /** `Sign in` was pressed and waits for the check: with this browser. */
  readonly waiting: ReadonlyMap<string, Browser>;
  /** Whether `Sign in` checks first. */
  readonly isFirst: boolean;
};

export const NO_CHECKS: ChecksState = {
  views: new Map(),
  early: new Map(),
  asked: new Map(),
  waiting: new Map(),
  isFirst: false,
};

export type ChecksChange =
  /** What stood there before is out of sight at once. */
  | { readonly type: 'asked-for'; readonly key: string }
  | { readonly type: 'refused'; readonly key: string; readonly error: AppError }
  /** Main's reply: this is the check to look at from now on. */
  | { readonly type: 'started'; readonly check: CheckView }
  | { readonly type: 'changed'; readonly check: CheckView }
  | { readonly type: 'dismissed'; readonly key: string }
  | { readonly type: 'sign-in-waits'; readonly key: string; readonly browser: Browser }
  | { readonly type: 'sign-in-released'; readonly key: string }
  | { readonly type: 'first-chosen'; readonly isFirst: boolean };

export function reduceChecks(state: ChecksState, change: ChecksChange): ChecksState {
  switch (change.type) {
    case 'asked-for':
      return {
        ...state,
        asked: withEntry(state.asked, change.key, { kind: 'starting' }),
        views: withoutEntry(state.views, change.key),
      };
    case 'refused':
      return {
        ...state,
        asked: withEntry(state.asked, change.key, { kind: 'refused', error: change.error }),
        waiting: withoutEntry(state.waiting, change.key),
      };
    case 'started':
      return showCheck(state, change.check);
    case 'changed':
      return noteChange(state, change.check);
    case 'dismissed':
      return {
        ...state,
        asked: withoutEntry(state.asked, change.key),
        views: withoutEntry(state.views, change.key),
        waiting: withoutEntry(state.waiting, change.key),
      };
    case 'sign-in-waits':
      return { ...state, waiting: withEntry(state.waiting, change.key, change.browser) };
    case 'sign-in-released':
      return { ...state, waiting: withoutEntry(state.waiting, change.key) };
    case 'first-chosen':
      return { ...state, isFirst: change.isFirst };
    default:
      return assertNever(change);
  }
}

/** Replies and events may cross: an earlier state of a check never takes the place of a later one. */
function noteChange(state: ChecksState, check: CheckView): ChecksState {
  const known = state.views.get(check.profileId);
  if (known?.checkId === check.checkId) {
    return known.revision > check.revision
      ? state
      : { ...state, views: withEntry(state.views, check.profileId, check) };
  }
  // Of a check that was closed or replaced, or of one whose reply is still on its way.
  const isAwaited = state.asked.get(check.profileId)?.kind === 'starting';
  return isAwaited ? { ...state, early: withEntry(state.early, check.checkId, check) } : state;
}

function showCheck(state: ChecksState, check: CheckView): ChecksState {
  const early = state.early.get(check.checkId);
  return {
    ...state,
    views: withEntry(state.views, check.profileId, early ?? check),
    asked: withoutEntry(state.asked, check.profileId),
    early: new Map(),
  };
}
