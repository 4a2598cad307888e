import type { ProfileView } from '../../shared/contract/ipc.ts';
import type { ProfileDraft } from '../../shared/profile/profile.ts';
import type { Draft, ProfileKey, ProfilesState } from './model.ts';

export function toDraftValues(view: ProfileView): ProfileDraft {
  const values: ProfileDraft & { id?: string } = { ...view.profile };
  delete values.id;
  return values;
}

export function isSameDraft(a: ProfileDraft, b: ProfileDraft): boolean {
  const fields = Object.keys(a) as (keyof ProfileDraft)[];
  return fields.every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]));
}

export function findProfile(state: ProfilesState, key: ProfileKey | null): ProfileView | null {
  return state.list.find((view) => view.profile.id === key) ?? null;
}

/** What the form shows: the unsaved draft, or else the profile as saved. */
export function draftOf(state: ProfilesState, key: ProfileKey): Draft | null {
  const typed = state.drafts.get(key);
  if (typed !== undefined) return typed;
  const saved = findProfile(state, key);
  return saved && { values: toDraftValues(saved), secret: '' };
}

export function isUnsaved(state: ProfilesState, key: ProfileKey): boolean {
  const typed = state.drafts.get(key);
  if (typed === undefined) return false;
  const saved = findProfile(state, key);
  return saved === null || typed.secret !== '' || !isSameDraft(typed.values, toDraftValues(saved));
}
