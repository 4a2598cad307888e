// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { RunDetails } from '../../../renderer/run/run-details.tsx';
import { Timeline } from '../../../renderer/run/timeline/timeline.tsx';
import type { RunView } from '../../../shared/contract/ipc.ts';
import type { Finding } from '../../../shared/reasoning/rule.ts';
import { createFinding, createJudgement, NOTHING_WRONG } from '../support/sample-answer.ts';
import { createEvidence, createFailedEvidence } from '../support/sample-evidence.ts';
import { renderSession } from '../support/render-session.tsx';
import { createRun } from '../support/sample-state.ts';

afterEach(cleanup);

const createView = (evidence: RunView['evidence'], findings: readonly Finding[] = []): RunView => ({
  summary: createRun(),
  evidence,
  judged: createJudgement({
    outcome: 'signed-in',
    tone: 'good',
    code: null,
    answer: NOTHING_WRONG,
    findings,
  }),
  hasPastedText: false,
  can: { renew: true, signOut: true, copyTokens: true },
});
const selected = () =>
  screen.getByRole('tab', { selected: true, name: /^(?:Checklist|Tokens|Claims|Requests)/u });

describe('the tabs of a run', () => {
  it('count what they hold and are chosen by the arrows', () => {
    renderSession(<RunDetails view={createView(createEvidence())} />);
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual([
      'Checklist 0 ✓0 failed, 0 cannot tell, 0 passed',
      'Tokens 3',
      'Claims 7',
      'Requests 5',
    ]);
    fireEvent.keyDown(selected(), { key: 'ArrowLeft' });
    expect(selected().textContent).toBe('Requests 5');
    fireEvent.keyDown(selected(), { key: 'Home' });
    expect(selected().textContent).toContain('Checklist');
  });

  it('say how the checks went, apart from the symbols too', () => {
    const findings = (['fail', 'cannot-tell', 'cannot-tell', 'pass', 'not-reached'] as const).map(
      (outcome, index) => createFinding({ rule: `r${index}`, outcome }),
    );
    const warning = createFinding({ rule: 'quality', outcome: 'fail', weight: 'quality' });
    renderSession(<RunDetails view={createView(createEvidence(), [...findings, warning])} />);
    expect(selected().textContent).toBe('Checklist 1 ✗1 ▲2 ?1 ✓1 failed, 1 warning, 2 cannot tell, 1 passed');
  });

  it('says of a Graph token that it is not the client’s to validate, and of a verified one by which key', () => {
    renderSession(<RunDetails view={createView(createEvidence())} />);
    fireEvent.click(screen.getByRole('tab', { name: /Tokens/u }));
    expect(screen.getByText('Microsoft Graph token: not yours to validate')).toBeDefined();
    expect(screen.getByText('Signature verified')).toBeDefined();
  });

  it('says why there is no token', () => {
    renderSession(<RunDetails view={createView(createFailedEvidence())} />);
    fireEvent.click(screen.getByRole('tab', { name: /Tokens/u }));
    expect(screen.getAllByText('The token request failed.')).toHaveLength(3);
  });

  it('shows what was redacted as a shape', () => {
    renderSession(<RunDetails view={createView(createEvidence())} />);
    fireEvent.click(screen.getByRole('tab', { name: /Requests/u }));
    expect(screen.getByText('•••• secret, 40 characters')).toBeDefined();
  });
});

describe('the timeline', () => {
  it('lists every step, also those that were not reached', () => {
    renderSession(<Timeline evidence={createFailedEvidence()} />);
    const steps = screen.getByRole('region', { name: 'Timeline' }).querySelectorAll('li');
    expect([...steps].map((step) => step.textContent)).toEqual([
      'Listener2 ms127.0.0.1:4321, [::1]:4321',
      'Metadata118 mslogin.microsoftonline.com',
      'Browser40 ms1 page, last: ConvergedSignIn',
      'Callback8.1 scode received',
      'Tokens140 msHTTP 401 invalid_client',
      'Verificationnot reached',
    ]);
  });
});
