// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CheckPanel } from '../../../renderer/preflight/check-panel.tsx';
import type { CheckView } from '../../../shared/preflight/check-view.ts';
import { createAnswer } from '../support/sample-answer.ts';
import { renderSession } from '../support/render-session.tsx';
import { SAMPLE_PROFILE } from '../support/sample-state.ts';
import { createCheck, createStep } from './sample-check.ts';

afterEach(cleanup);

const show = (view: CheckView) =>
  renderSession(<CheckPanel profileKey={SAMPLE_PROFILE.id} asked={undefined} view={view} />);

const NOT_RUN = { outcome: null, finding: '', headline: '', sureness: null } as const;

describe('the panel of a check', () => {
  it('says how far it is, and can be cancelled', async () => {
    const steps = [createStep(), createStep({ step: 'keys', title: 'Keys', ...NOT_RUN })];
    const { desktop } = show(createCheck({ steps }));
    expect(screen.getByTestId('check').textContent).toContain('1 of 2 steps');
    expect(
      screen.getAllByTestId('probe').map(({ dataset }) => [dataset['probe'], dataset['outcome']]),
    ).toEqual([
      ['secret', 'pass'],
      ['keys', ''],
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => {
      expect(desktop.calls).toEqual([{ channel: 'cancelCheck', request: createCheck().checkId }]);
    });
  });

  it('opens what is wrong, with its repair and its request', () => {
    const wrong = createStep({
      outcome: 'fail',
      cause: 'client_secret_invalid',
      answer: createAnswer({ cause: 'client_secret_invalid' }),
      exchanges: [0],
    });
    show(createCheck({ state: 'finished', steps: [createStep({ step: 'keys', title: 'Keys' }), wrong] }));
    const [keys, secret] = screen.getAllByTestId('probe');
    expect(keys?.querySelector('details')?.open).toBe(false);
    expect(secret?.querySelector('details')?.open).toBe(true);
    expect(within(secret as HTMLElement).getByText('Failed')).toBeTruthy();
    expect(within(secret as HTMLElement).getByTestId('diagnosis').dataset['cause']).toBe(
      'client_secret_invalid',
    );
    expect(secret?.textContent).toContain('/oauth2/v2.0/token');
  });

  it('shows what a server wrote as text, with its unseen characters spelled out', () => {
    const headline = 'issuer <img src=x onerror=alert(1)> \u202Eevil';
    const { view } = show(createCheck({ steps: [createStep({ headline })] }));
    expect(view.container.querySelector('img')).toBeNull();
    expect(view.container.textContent).toContain('<img src=x');
    expect(view.container.textContent).not.toContain('\u202E');
  });

  it('says why a check could not start, and tries again', async () => {
    const error = { code: 'practice-keys-unavailable', message: 'The practice tenant has no keys.' };
    const { desktop } = renderSession(
      <CheckPanel profileKey={SAMPLE_PROFILE.id} asked={{ kind: 'refused', error }} view={undefined} />,
    );
    expect(screen.getByRole('alert').textContent).toContain(error.message);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => {
      expect(desktop.calls.map(({ channel }) => channel)).toEqual(['startCheck']);
    });
  });

  it('asks all four authorities', async () => {
    const { desktop } = show(createCheck({ state: 'finished' }));
    fireEvent.click(screen.getByRole('button', { name: 'Check all four authorities' }));
    await waitFor(() => {
      expect(desktop.calls[0]).toMatchObject({ channel: 'startCheck', request: { isGrid: true } });
    });
  });
});
