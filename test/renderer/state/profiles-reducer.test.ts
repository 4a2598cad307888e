import { describe, expect, it } from 'vitest';
import { draftOf, isUnsaved } from '../../../renderer/state/draft.ts';
import { toInitialModel } from '../../../renderer/state/initial-model.ts';
import { NEW_PROFILE, type ProfilesState } from '../../../renderer/state/model.ts';
import { reduceProfiles, type ProfilesChange } from '../../../renderer/state/profiles-reducer.ts';
import { createProfiles, createState } from '../support/sample-state.ts';

const views = createProfiles(3);
const ids = views.map((view) => view.profile.id);
const [first, second, third] = ids as [string, string, string];
const start = toInitialModel(createState({ profiles: views })).profiles;

function after(...changes: readonly ProfilesChange[]): ProfilesState {
  return changes.reduce(reduceProfiles, start);
}

function typed(name: string, secret = ''): ProfilesChange {
  const draft = draftOf(start, first);
  if (draft === null) throw new Error('No draft.');
  return { type: 'draft-typed', key: first, draft: { values: { ...draft.values, name }, secret } };
}

describe('drafts', () => {
  it('survive looking at another profile', () => {
    const state = after(
      typed('Renamed'),
      { type: 'selected', key: second },
      { type: 'selected', key: first },
    );
    expect(draftOf(state, first)?.values.name).toBe('Renamed');
    expect(isUnsaved(state, first)).toBe(true);
  });

  it('are no change when they say what is saved', () => {
    expect(isUnsaved(after(typed('Profile 1')), first)).toBe(false);
  });

  it('go away when discarded', () => {
    expect(isUnsaved(after(typed('Renamed'), { type: 'draft-discarded', key: first }), first)).toBe(false);
  });

  it('keep what was typed while main was saving', () => {
    const saving = after(typed('Renamed'));
    const sent = draftOf(saving, first);
    if (sent === null) throw new Error('No draft.');
    const later = reduceProfiles(saving, typed('Renamed again'));
    const view = { profile: { ...sent.values, id: first }, secret: { kind: 'none' } } as const;
    const saved = reduceProfiles(later, { type: 'saved', key: first, sent, view });
    expect(draftOf(saved, first)?.values.name).toBe('Renamed again');
    expect(saved.list[0]?.profile.name).toBe('Renamed');
  });

  it('drop the typed secret once main has it', () => {
    const state = after(typed('Profile 1', 'hush'), { type: 'secret-sent', key: first });
    expect(state.drafts.size).toBe(0);
  });
});

describe('a new profile', () => {
  it('is selected, asks for its name, and is gone when discarded', () => {
    const begun = after({ type: 'new-begun' });
    expect([begun.selected, begun.focus?.field]).toEqual([NEW_PROFILE, 'name']);
    const state = reduceProfiles(begun, { type: 'draft-discarded', key: NEW_PROFILE });
    expect([state.selected, draftOf(state, NEW_PROFILE)]).toEqual([first, null]);
  });

  it('takes its place at the end of the list when saved', () => {
    const begun = after({ type: 'new-begun' });
    const sent = draftOf(begun, NEW_PROFILE);
    if (sent === null) throw new Error('No draft.');
    const id = '0c0ffee0-9999-4000-8000-000000000009';
    const view = { profile: { ...sent.values, id }, secret: { kind: 'none' } } as const;
    const state = reduceProfiles(begun, { type: 'saved', key: NEW_PROFILE, sent, view });
    expect([state.list.at(-1)?.profile.id, state.selected, state.drafts.size]).toEqual([id, id, 0]);
  });
});

describe('the list', () => {
  it('selects a neighbour of the profile that was removed, and takes it back in its place', () => {
    const removed = after({ type: 'selected', key: second }, { type: 'removed', id: second });
    expect(removed.selected).toBe(third);
    const view = views[1];
    if (view === undefined) throw new Error('No view.');
    const restored = reduceProfiles(removed, { type: 'added', view, index: 1 });
    expect(restored.list.map((each) => each.profile.id)).toEqual(ids);
  });

  it('has nothing selected when it is empty', () => {
    const state = ids.reduce((all, id) => reduceProfiles(all, { type: 'removed', id }), start);
    expect([state.list, state.selected]).toEqual([[], null]);
  });

  it('takes a new order', () => {
    const state = after({ type: 'reordered', ids: [third, first, second] });
    expect(state.list.map((view) => view.profile.id)).toEqual([third, first, second]);
  });
});
