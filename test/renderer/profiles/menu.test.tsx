// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ProfileList } from '../../../renderer/profiles/profile-list.tsx';
import { SignInButton } from '../../../renderer/profiles/sign-in-button.tsx';
import { renderSession } from '../support/render-session.tsx';
import { SAMPLE_PROFILE, createProfiles, createState } from '../support/sample-state.ts';

afterEach(cleanup);

const profiles = createProfiles(2);
const focused = () => document.activeElement?.getAttribute('aria-label');

function openProfileMenu() {
  const session = renderSession(<ProfileList />, createState({ profiles }));
  fireEvent.click(screen.getByRole('button', { name: 'Actions for Profile 1' }));
  return session;
}

describe('the menu of a profile', () => {
  it('opens on its first item, goes round by the arrows, and gives the focus back on Escape', () => {
    openProfileMenu();
    const menu = screen.getByRole('menu');
    expect(focused()).toBe('Rename');
    fireEvent.keyDown(menu, { key: 'ArrowUp' });
    expect(focused()).toBe('Delete');
    fireEvent.keyDown(menu, { key: 'ArrowDown' });
    expect(focused()).toBe('Rename');
    fireEvent.keyDown(menu, { key: 'Escape' });
    expect([screen.queryByRole('menu'), focused()]).toEqual([null, 'Actions for Profile 1']);
  });

  it('closes by a click elsewhere', () => {
    openProfileMenu();
    fireEvent.pointerDown(document.body);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('asks for the focus on the name to rename', () => {
    const { store } = openProfileMenu();
    fireEvent.click(screen.getByRole('menuitem', { name: 'Rename' }));
    expect(store.get().profiles.focus?.field).toBe('name');
  });

  it('deletes with a way back', async () => {
    const { store, desktop } = openProfileMenu();
    fireEvent.click(screen.getByRole('menuitem', { name: 'Delete' }));
    await waitFor(() => {
      expect(store.get().shell.toast?.undo).toMatchObject({ profileId: profiles[0]?.profile.id });
    });
    expect(desktop.calls.map(({ channel }) => channel)).toEqual(['deleteProfile']);
  });
});

describe('the menu beside Sign in', () => {
  it('remembers the browser and warns about the practice certificate', async () => {
    const { desktop } = renderSession(
      <SignInButton profileKey={SAMPLE_PROFILE.id} cloud="practice" flow="authorization-code" />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Browser: In AuthLoupe’s own window' }));
    expect(screen.getByText(/will warn about the certificate/u)).toBeDefined();
    fireEvent.click(screen.getByRole('menuitemradio', { name: 'In the system browser' }));
    fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    await waitFor(() => {
      expect(desktop.calls).toEqual([
        { channel: 'startSignIn', request: { profileId: SAMPLE_PROFILE.id, browser: 'system' } },
      ]);
    });
  });

  it('keeps the account of a profile for its next runs, and forgets it when told to', async () => {
    const { desktop } = renderSession(
      <SignInButton profileKey={SAMPLE_PROFILE.id} cloud="public" flow="authorization-code" />,
    );
    const browserMenu = () => screen.getByRole('button', { name: 'Browser: In AuthLoupe’s own window' });
    const keep = () => screen.getByRole('menuitemcheckbox', { name: 'Keep this account for the next runs' });
    fireEvent.click(browserMenu());
    expect(keep().getAttribute('aria-checked')).toBe('false');
    fireEvent.click(keep());
    fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    await waitFor(() => {
      expect(desktop.calls.at(-1)).toEqual({
        channel: 'startSignIn',
        request: { profileId: SAMPLE_PROFILE.id, browser: 'window', keepsAccount: true },
      });
    });
    fireEvent.click(browserMenu());
    expect(keep().getAttribute('aria-checked')).toBe('true');
    fireEvent.click(keep());
    await waitFor(() => {
      expect(desktop.calls.at(-1)).toEqual({ channel: 'forgetAccount', request: SAMPLE_PROFILE.id });
    });
  });
});
