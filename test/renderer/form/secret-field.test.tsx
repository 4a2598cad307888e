// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ProfilePage } from '../../../renderer/profiles/profile-page.tsx';
import { renderSession } from '../support/render-session.tsx';
import { SAMPLE_PROFILE, SAMPLE_VIEW, createState } from '../support/sample-state.ts';

afterEach(cleanup);

const SECRET = 'canary~8Q-value.of-a_client~secret-0001';
const box = () => screen.getByLabelText<HTMLInputElement>('Client secret');
const state = createState({ profiles: [{ ...SAMPLE_VIEW, secret: { kind: 'saved' } }] });

describe('the client secret', () => {
  it('is said to be kept, and is not in the box', () => {
    renderSession(<ProfilePage className="" />, state);
    expect(box().value).toBe('');
    expect([box().type, box().autocomplete]).toEqual(['password', 'off']);
    expect(screen.getByText('A secret is saved, encrypted, on this computer.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Replace' })).toBeDefined();
  });

  it('goes to main on Save and is then nowhere in the window', async () => {
    const { store, view, desktop } = renderSession(<ProfilePage className="" />, state);
    fireEvent.change(box(), { target: { value: SECRET } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => {
      expect(desktop.calls.at(-1)).toEqual({
        channel: 'setSecret',
        request: { id: SAMPLE_PROFILE.id, secret: SECRET },
      });
    });
    await waitFor(() => {
      expect(box().value).toBe('');
    });
    expect(view.container.innerHTML).not.toContain(SECRET);
    expect(JSON.stringify([...store.get().profiles.drafts])).not.toContain(SECRET);
  });

  it('is forgotten by main on Clear', async () => {
    const { desktop } = renderSession(<ProfilePage className="" />, state);
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    await waitFor(() => {
      expect(desktop.calls).toEqual([{ channel: 'clearSecret', request: SAMPLE_PROFILE.id }]);
    });
    await screen.findByText('No secret is kept for this profile.');
  });
});
