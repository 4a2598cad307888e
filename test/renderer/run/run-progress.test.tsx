// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { RunView as ShownRun } from '../../../renderer/run/run-view.tsx';
import { useModel } from '../../../renderer/commands/session.tsx';
import type { RunPhase } from '../../../shared/contract/run-summary.ts';
import { fail } from '../../../shared/result.ts';
import { createFakeDesktop } from '../support/fake-desktop.ts';
import { renderSession } from '../support/render-session.tsx';
import { SAMPLE_PROFILE, createRun, createState } from '../support/sample-state.ts';

afterEach(cleanup);

type Waiting = Extract<RunPhase, { readonly name: 'waiting' }>;

const WAITING: Waiting = {
  name: 'waiting',
  browser: 'window',
  since: '2026-11-21T13:02:11.000Z',
  until: '2026-11-21T13:07:11.000Z',
  redirectUri: 'http://localhost:4321/signin-oidc',
  receiver: 'loopback',
  at: null,
  limit: null,
};

/** As `RunArea` does it, without waiting for the chunk. */
function LatestRun() {
  const run = useModel((model) => model.runs.list[0] ?? null);
  return <ShownRun profileKey={SAMPLE_PROFILE.id} attempt={undefined} run={run} />;
}

function renderWaiting(
  changes: Partial<Waiting>,
  attachText = fail('page-text-not-understood', 'No error in it.'),
) {
  const run = createRun({ phase: { ...WAITING, ...changes } });
  const state = createState({ runs: [run] });
  const desktop = createFakeDesktop(state, { attachText: async () => Promise.resolve(attachText) });
  return renderSession(<LatestRun />, state, desktop);
}

describe('a run that waits', () => {
  it('says where our own window is, and whose answer it takes', () => {
    renderWaiting({ at: 'password', receiver: 'intercepted', redirectUri: 'https://my.server.example/cb' });
    expect(screen.getByText('the page that asks for the password')).toBeDefined();
    expect(screen.getByText('Taking the answer for')).toBeDefined();
    expect(screen.queryByText('Nothing came back?')).toBeNull();
  });

  it('counts down without telling a screen reader every second', () => {
    renderWaiting({});
    expect(screen.getByRole('timer').getAttribute('aria-live')).toBe('off');
  });

  it('takes what the system browser shows, and says why a text was refused', async () => {
    const { desktop } = renderWaiting({ browser: 'system' });
    fireEvent.change(screen.getByLabelText('What does the page say?'), { target: { value: 'Hello.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Explain it' }));
    await screen.findByText('No error in it.');
    expect(desktop.calls.filter(({ channel }) => channel === 'attachText')).toHaveLength(1);
  });

  it('does not even send an address with a code', async () => {
    const { desktop } = renderWaiting({ browser: 'system' });
    const address = `http://localhost/cb?code=${'x'.repeat(40)}`;
    fireEvent.change(screen.getByLabelText('What does the page say?'), { target: { value: address } });
    fireEvent.click(screen.getByRole('button', { name: 'Explain it' }));
    await screen.findByText(/authorization code/u);
    expect(desktop.calls.filter(({ channel }) => channel === 'attachText')).toEqual([]);
  });

  it.each(['device', 'passkey', 'embedded-browser'] as const)(
    'says what it cannot do (%s), and starts anew in the system browser once this run is over',
    async (limit) => {
      const { desktop, store } = renderWaiting({ limit });
      fireEvent.click(screen.getByRole('button', { name: 'Use the system browser' }));
      await waitFor(() => {
        expect(desktop.calls.map(({ channel }) => channel)).toEqual(['cancelRun', 'startSignIn']);
      });
      expect(desktop.calls.at(-1)?.request).toEqual({ profileId: SAMPLE_PROFILE.id, browser: 'system' });
      expect(store.get().shell.browser).toBe('system');
    },
  );

  it('offers no browser that could not bring the answer back', () => {
    renderWaiting({ limit: 'device', receiver: 'intercepted', redirectUri: 'https://my.server.example/cb' });
    expect(screen.queryByRole('button', { name: 'Use the system browser' })).toBeNull();
    expect(screen.getByText(/http:\/\/localhost only/u)).toBeDefined();
  });
});

it('a redirect URI that the system browser cannot bring back is offered the own window', async () => {
  const error = { code: 'redirect-uri-not-loopback', message: 'Not there.', field: 'redirectUri' };
  const { desktop } = renderSession(
    <ShownRun profileKey={SAMPLE_PROFILE.id} attempt={{ kind: 'refused', error }} run={null} />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Sign in in AuthLoupe’s own window' }));
  await waitFor(() => {
    expect(desktop.calls.at(-1)).toEqual({
      channel: 'startSignIn',
      request: { profileId: SAMPLE_PROFILE.id, browser: 'window' },
    });
  });
});
