// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { RunView } from '../../../renderer/run/run-view.tsx';
import { SAMPLE_PROFILE, createRun } from '../support/sample-state.ts';
import { renderSession } from '../support/render-session.tsx';

afterEach(cleanup);

const verdict = {
  outcome: 'failed',
  tone: 'bad',
  cause: 'client_secret_expired',
  rule: 'client-secret-expired',
  headline: 'Sign-in failed: the client secret has expired.',
  code: 'AADSTS7000222',
  nextStep: 'Make a new client secret.',
} as const;
const counts = {
  pass: 0,
  fail: 1,
  'cannot-tell': 0,
  'not-reached': 0,
  'not-applicable': 0,
  error: 0,
};

describe('the verdict', () => {
  it('carries its outcome, cause and tone for scripts, and copies its code', async () => {
    const run = createRun({ phase: { name: 'finished', verdict, counts } });
    const { desktop } = renderSession(
      <RunView profileKey={SAMPLE_PROFILE.id} attempt={undefined} run={run} />,
    );
    expect(screen.getByTestId('verdict').dataset).toMatchObject({
      outcome: 'failed',
      cause: 'client_secret_expired',
      tone: 'bad',
    });
    expect(screen.getByRole('heading', { name: verdict.headline })).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Copy code' }));
    await waitFor(() => {
      expect(desktop.calls).toContainEqual({ channel: 'copyText', request: 'AADSTS7000222' });
    });
  });

  it('has an empty cause when there is none', () => {
    const good = { ...verdict, outcome: 'signed-in', tone: 'good', cause: null, code: null } as const;
    const run = createRun({ phase: { name: 'finished', verdict: good, counts } });
    renderSession(<RunView profileKey={SAMPLE_PROFILE.id} attempt={undefined} run={run} />);
    expect(screen.getByTestId('verdict').getAttribute('data-cause')).toBe('');
  });

  it('says why a sign-in could not run, and leads to the field', () => {
    const error = { code: 'tenant-empty', message: 'Type the tenant.', field: 'tenant' };
    const { store } = renderSession(
      <RunView profileKey={SAMPLE_PROFILE.id} attempt={{ kind: 'refused', error }} run={null} />,
    );
    expect(screen.getByTestId('verdict').dataset['outcome']).toBe('could-not-run');
    fireEvent.click(screen.getByRole('button', { name: 'Go to Tenant' }));
    expect(store.get().profiles.focus?.field).toBe('tenant');
  });
});
