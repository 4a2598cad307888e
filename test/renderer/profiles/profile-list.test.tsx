// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ProfileList } from '../../../renderer/profiles/profile-list.tsx';
import { renderSession } from '../support/render-session.tsx';
import { createProfiles, createState } from '../support/sample-state.ts';

afterEach(cleanup);

const profiles = createProfiles(3);
const ids = profiles.map((view) => view.profile.id);
const item = (name: string) => screen.getByRole('button', { name: new RegExp(`Not tried ${name}`, 'u') });

describe('the list of profiles', () => {
  it('moves a profile by Alt and an arrow', async () => {
    const { desktop, store } = renderSession(<ProfileList />, createState({ profiles }));
    fireEvent.keyDown(item('Profile 1'), { key: 'ArrowDown', altKey: true });
    const expected = [ids[1], ids[0], ids[2]];
    await waitFor(() => {
      expect(desktop.calls).toEqual([{ channel: 'reorderProfiles', request: expected }]);
    });
    expect(store.get().profiles.list.map((view) => view.profile.id)).toEqual(expected);
  });

  it('goes from item to item by the arrows', () => {
    renderSession(<ProfileList />, createState({ profiles }));
    item('Profile 1').focus();
    fireEvent.keyDown(item('Profile 1'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(item('Profile 2'));
  });

  it('says when a secret is about to end', () => {
    const [view] = profiles;
    if (view === undefined) throw new Error('No profile.');
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const soon = { ...view, profile: { ...view.profile, secretExpiresOn: tomorrow } };
    renderSession(<ProfileList />, createState({ profiles: [soon] }));
    expect(screen.getByText(/Secret expires tomorrow/u)).toBeDefined();
  });

  it('says that it is empty', () => {
    renderSession(<ProfileList />, createState({ profiles: [] }));
    expect(screen.getByText(/No profiles yet/u)).toBeDefined();
  });

  it('shows the first hundreds of very many', () => {
    renderSession(<ProfileList />, createState({ profiles: createProfiles(1000) }));
    expect(screen.getByRole('button', { name: 'Show all (700 more)' })).toBeDefined();
  });
});
