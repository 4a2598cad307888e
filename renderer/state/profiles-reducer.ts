import type { ProfileView, SecretState } from '../../shared/contract/ipc.ts';
import { BLANK_PROFILE } from '../../shared/profile/profile.ts';
import { assertNever } from '../../shared/result.ts';
import { withEntry, withoutEntry } from './changed-map.ts';
import { isSameDraft, toDraftValues } from './draft.ts';
import { NEW_PROFILE, type Draft, type FieldFocus, type ProfileKey, type ProfilesState } from './model.ts';

export type ProfilesChange =
  | { readonly type: 'selected'; readonly key: ProfileKey }
  | { readonly type: 'filter-typed'; readonly filter: string }
  | { readonly type: 'new-begun' }
  | { readonly type: 'draft-typed'; readonly key: ProfileKey; readonly draft: Draft }
  | { readonly type: 'draft-discarded'; readonly key: ProfileKey }
  /** What was typed while main was saving stays in the draft. */
  | { readonly type: 'saved'; readonly key: ProfileKey; readonly sent: Draft; readonly view: ProfileView }
  | { readonly type: 'secret-changed'; readonly id: string; readonly secret: SecretState }
  | { readonly type: 'secret-sent'; readonly key: ProfileKey }
  | { readonly type: 'added'; readonly view: ProfileView; readonly index: number }
  /** At the end of the list; the first of them is selected. */
  | { readonly type: 'appended'; readonly views: readonly ProfileView[] }
  | { readonly type: 'removed'; readonly id: string }
  | { readonly type: 'reordered'; readonly ids: readonly string[] }
  | { readonly type: 'settings-folded'; readonly key: ProfileKey; readonly isOpen: boolean }
  | { readonly type: 'focus-asked'; readonly focus: FieldFocus }
  | { readonly type: 'focus-given' };

export function reduceProfiles(state: ProfilesState, change: ProfilesChange): ProfilesState {
  switch (change.type) {
    case 'selected':
      return { ...state, selected: change.key, focus: null };
    case 'filter-typed':
      return { ...state, filter: change.filter };
    case 'new-begun':
      return beginNew(state);
    case 'draft-typed':
      return { ...state, drafts: withEntry(state.drafts, change.key, change.draft) };
    case 'draft-discarded':
      return discardDraft(state, change.key);
    case 'saved':
      return saveDraft(state, change.key, change.sent, change.view);
    case 'secret-changed':
      return { ...state, list: withSecret(state.list, change.id, change.secret) };
    case 'secret-sent':
      return dropSecret(state, change.key);
    case 'added':
      return addProfile(state, change.view, change.index);
    case 'appended':
      return appendProfiles(state, change.views);
    case 'removed':
      return removeProfile(state, change.id);
    case 'reordered':
      return { ...state, list: inOrder(state.list, change.ids) };
    case 'settings-folded':
      return { ...state, isOpen: withEntry(state.isOpen, change.key, change.isOpen) };
    case 'focus-asked':
      return {
        ...state,
        focus: change.focus,
        selected: change.focus.key,
        isOpen: withEntry(state.isOpen, change.focus.key, true),
      };
    case 'focus-given':
      return { ...state, focus: null };
    default:
      return assertNever(change);
  }
}

function beginNew(state: ProfilesState): ProfilesState {
  const draft = state.drafts.get(NEW_PROFILE) ?? { values: BLANK_PROFILE, secret: '' };
  return {
    ...state,
    selected: NEW_PROFILE,
    filter: '',
    drafts: withEntry(state.drafts, NEW_PROFILE, draft),
    focus: { key: NEW_PROFILE, field: 'name', message: null },
  };
}

function discardDraft(state: ProfilesState, key: ProfileKey): ProfilesState {
  const isNew = key === NEW_PROFILE;
  return {
    ...state,
    drafts: withoutEntry(state.drafts, key),
    selected: isNew && state.selected === key ? (state.list[0]?.profile.id ?? null) : state.selected,
  };
}

function saveDraft(state: ProfilesState, key: ProfileKey, sent: Draft, view: ProfileView): ProfilesState {
  const { id } = view.profile;
  const typed = state.drafts.get(key);
  const rest = withoutEntry(state.drafts, key);
  const isAsSent = typed === undefined || typed.values === sent.values;
  const drafts = typed && (!isAsSent || typed.secret !== '') ? withEntry(rest, id, typed) : rest;
  const isKnown = state.list.some((other) => other.profile.id === id);
  return {
    ...state,
    drafts,
    list: isKnown
      ? state.list.map((other) => (other.profile.id === id ? view : other))
      : [...state.list, view],
    selected: state.selected === key ? id : state.selected,
  };
}

function dropSecret(state: ProfilesState, key: ProfileKey): ProfilesState {
  const draft = state.drafts.get(key);
  if (draft === undefined) return state;
  const saved = state.list.find((view) => view.profile.id === key);
  const hasChanges = saved === undefined || !isSameDraft(draft.values, toDraftValues(saved));
  return {
    ...state,
    drafts: hasChanges
      ? withEntry(state.drafts, key, { ...draft, secret: '' })
      : withoutEntry(state.drafts, key),
  };
}

function addProfile(state: ProfilesState, view: ProfileView, index: number): ProfilesState {
  const others = state.list.filter((other) => other.profile.id !== view.profile.id);
  return { ...state, list: others.toSpliced(index, 0, view), selected: view.profile.id };
}

function appendProfiles(state: ProfilesState, views: readonly ProfileView[]): ProfilesState {
  const selected = views[0]?.profile.id ?? state.selected;
  return { ...state, list: [...state.list, ...views], selected };
}

function removeProfile(state: ProfilesState, id: string): ProfilesState {
  const index = state.list.findIndex((view) => view.profile.id === id);
  const list = state.list.filter((view) => view.profile.id !== id);
  const neighbour = list[Math.min(Math.max(index, 0), list.length - 1)]?.profile.id ?? null;
  return { ...state, list, selected: state.selected === id ? neighbour : state.selected };
}

function inOrder(list: readonly ProfileView[], ids: readonly string[]): readonly ProfileView[] {
  const places = new Map(ids.map((id, index) => [id, index]));
  const placeOf = (view: ProfileView) => places.get(view.profile.id) ?? ids.length;
  return list.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function withSecret(list: readonly ProfileView[], id: string, secret: SecretState): readonly ProfileView[] {
  return list.map((view) => (view.profile.id === id ? { ...view, secret } : view));
}
