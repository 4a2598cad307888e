import { describe, expect, it } from 'vitest';
import { createCommands } from '../../../renderer/commands/commands.ts';
import { draftOf } from '../../../renderer/state/draft.ts';
import { toInitialModel } from '../../../renderer/state/initial-model.ts';
import { NEW_PROFILE } from '../../../renderer/state/model.ts';
import { createStore } from '../../../renderer/state/store.ts';
import type { DesktopApi } from '../../../shared/contract/ipc.ts';
import { fail } from '../../../shared/result.ts';
import { createFakeDesktop } from '../support/fake-desktop.ts';
import { SAMPLE_PROFILE, SAMPLE_VIEW, createState } from '../support/sample-state.ts';

const key = SAMPLE_PROFILE.id;

function setUp(overrides: Partial<DesktopApi> = {}) {
  const state = createState();
  const desktop = createFakeDesktop(state, overrides);
  const store = createStore(toInitialModel(state));
  return { desktop, store, commands: createCommands(store, desktop.api) };
}

const refuse = async () => Promise.resolve(fail('tenant-empty', 'Type the tenant.', 'draft.tenant'));

describe('signing in', () => {
  it('saves an unsaved draft and its secret first', async () => {
    const { desktop, store, commands } = setUp();
    const draft = draftOf(store.get().profiles, key);
    if (draft === null) throw new Error('No draft.');
    const values = { ...draft.values, tenant: 'contoso.example' };
    store.profiles({ type: 'draft-typed', key, draft: { values, secret: 'typed' } });
    await commands.runs.signIn(key, 'window');
    expect(desktop.calls).toEqual([
      { channel: 'updateProfile', request: { id: key, draft: values } },
      { channel: 'setSecret', request: { id: key, secret: 'typed' } },
      { channel: 'startSignIn', request: { profileId: key, browser: 'window' } },
    ]);
    expect(store.get().profiles.drafts.size).toBe(0);
  });

  it('creates a new profile and shows its run', async () => {
    const { desktop, store, commands } = setUp();
    store.profiles({ type: 'new-begun' });
    await commands.runs.signIn(NEW_PROFILE, 'system');
    expect(desktop.calls.map(({ channel }) => channel)).toEqual(['createProfile', 'startSignIn']);
    const { profiles, runs } = store.get();
    expect(runs.selected.get(profiles.selected ?? '')).toBeDefined();
    expect(runs.attempts.size).toBe(0);
  });

  it('hides the verdict of the run before at once', () => {
    const { store, commands } = setUp();
    void commands.runs.signIn(key, 'window');
    expect(store.get().runs.attempts.get(key)).toEqual({ kind: 'starting' });
  });

  it('shows a refusal and asks for the focus on the field that it names', async () => {
    const { store, commands } = setUp({ startSignIn: refuse });
    await commands.runs.signIn(key, 'window');
    expect(store.get().runs.attempts.get(key)?.kind).toBe('refused');
    expect(store.get().profiles.focus).toMatchObject({ key, field: 'tenant' });
  });

  it('does not start twice', async () => {
    const { desktop, commands } = setUp();
    await Promise.all([commands.runs.signIn(key, 'window'), commands.runs.signIn(key, 'window')]);
    expect(desktop.calls).toHaveLength(1);
  });
});

describe('saving', () => {
  it('keeps the draft and tells why when main refuses', async () => {
    const { store, commands } = setUp({ updateProfile: refuse });
    store.profiles({
      type: 'draft-typed',
      key,
      draft: { values: { ...SAMPLE_PROFILE, name: 'x' }, secret: '' },
    });
    expect(await commands.profiles.save(key)).toBeNull();
    expect(store.get().profiles.drafts.has(key)).toBe(true);
    expect(store.get().shell.toast?.message).toBe('Type the tenant.');
  });

  it('tells when main cannot answer at all', async () => {
    const { store, commands } = setUp({ deleteProfile: async () => Promise.reject(new Error('gone')) });
    await commands.profiles.remove(SAMPLE_VIEW);
    expect(store.get().shell.toast?.message).toContain('gone');
    expect(store.get().profiles.list).toHaveLength(1);
  });
});

describe('deleting', () => {
  it('can be undone', async () => {
    const { store, commands } = setUp();
    const [view] = store.get().profiles.list;
    if (view === undefined) throw new Error('No profile.');
    await commands.profiles.remove(view);
    const undo = store.get().shell.toast?.undo;
    expect(undo).toEqual({ profileId: key, index: 0 });
    await commands.profiles.restore(key, 0);
    expect(store.get().profiles.list.map((each) => each.profile.id)).toEqual([key]);
  });
});
