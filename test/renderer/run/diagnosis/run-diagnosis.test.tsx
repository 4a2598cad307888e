// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { joinDiagnoses } from '../../../../renderer/run/diagnosis/joined-diagnoses.ts';
import { RunView as ShownRun } from '../../../../renderer/run/run-view.tsx';
import { useModel } from '../../../../renderer/state/session.tsx';
import type { RunView } from '../../../../shared/contract/ipc.ts';
import { fail, ok } from '../../../../shared/result.ts';
import { createDiagnosis, createReport, UNKNOWN_DIAGNOSIS } from '../../support/sample-diagnosis.ts';
import { createEvidence } from '../../support/sample-evidence.ts';
import { createFakeDesktop } from '../../support/fake-desktop.ts';
import { renderSession } from '../../support/render-session.tsx';
import { SAMPLE_PROFILE, createRun, createState } from '../../support/sample-state.ts';

afterEach(cleanup);

const counts = { pass: 0, fail: 0, 'cannot-tell': 0, 'not-applicable': 0, error: 0 };
const verdict: RunView['verdict'] = {
  outcome: 'failed',
  tone: 'bad',
  cause: 'unknown',
  rule: null,
  headline: 'Sign-in failed: the browser did not come back.',
  code: null,
  nextStep: 'Look at the browser.',
};
const unknown = createReport({ code: null, codes: [], diagnoses: [UNKNOWN_DIAGNOSIS] });

function createView(changes: Partial<RunView> = {}): RunView {
  const shown = changes.verdict ?? verdict;
  return {
    summary: createRun({ phase: { name: 'finished', verdict: shown, counts } }),
    evidence: createEvidence({
      browser: 'system',
      end: { kind: 'timed-out', stage: 'callback', afterSeconds: 300 },
    }),
    findings: [],
    verdict: shown,
    diagnosis: unknown,
    pasted: null,
    expectations: [],
    can: { renew: false, signOut: false, copyTokens: false },
    ...changes,
  };
}

/** As `RunArea` does it, without waiting for the chunk. */
function LatestRun() {
  const run = useModel((model) => model.runs.list[0] ?? null);
  return <ShownRun profileKey={SAMPLE_PROFILE.id} attempt={undefined} run={run} />;
}

function renderRun(view: RunView, attached: RunView | null = null) {
  const state = createState({ runs: [view.summary] });
  const desktop = createFakeDesktop(state, {
    getRun: async () => Promise.resolve(ok(view)),
    attachText: async () =>
      Promise.resolve(attached === null ? fail('run-unknown', 'There is no such run.') : ok(attached)),
  });
  return renderSession(<LatestRun />, state, desktop);
}

const causes = (view: RunView) => joinDiagnoses(view).map(({ cause }) => cause);

describe('what is said about a run', () => {
  const named = createReport();
  const other = createReport({
    diagnoses: [createDiagnosis({ cause: 'tenant_not_found' }), createDiagnosis()],
  });

  it('has the pasted text first, each cause once', () => {
    expect(causes(createView({ diagnosis: named, pasted: other }))).toEqual([
      'tenant_not_found',
      'redirect_uri_not_registered',
    ]);
  });

  it('leaves out `unknown` where anything is known', () => {
    expect(causes(createView({ diagnosis: named, pasted: unknown }))).toEqual([
      'redirect_uri_not_registered',
    ]);
    expect(causes(createView({ diagnosis: unknown, pasted: unknown }))).toEqual(['unknown']);
  });

  it('is nothing for a clean success, nor for a cancelled run that nothing speaks about', () => {
    expect(causes(createView({ verdict: { ...verdict, outcome: 'signed-in', tone: 'good' } }))).toEqual([]);
    const cancelled = { ...verdict, outcome: 'cancelled', tone: 'neutral' } as const;
    expect(causes(createView({ verdict: cancelled }))).toEqual([]);
    expect(causes(createView({ verdict: cancelled, diagnosis: named }))).toHaveLength(1);
  });
});

describe('the diagnosis in a run', () => {
  it('stands above the checklist and below the verdict', async () => {
    const { view } = renderRun(createView({ diagnosis: createReport() }));
    await screen.findByTestId('diagnosis');
    const order = [
      ...view.container.querySelectorAll(
        '[data-testid="verdict"], [data-testid="diagnosis"], [role="tablist"][aria-label="What was found"]',
      ),
    ];
    expect(order.map((element) => element.getAttribute('data-testid'))).toEqual([
      'verdict',
      'diagnosis',
      null,
    ]);
  });
});

describe('nothing came back', () => {
  const box = async () => screen.findByLabelText<HTMLTextAreaElement>(/^What does the page say\?/u);
  const explain = () => fireEvent.click(screen.getByRole('button', { name: 'Explain it' }));

  it('joins what the page said to the run', async () => {
    const pasted = createReport();
    const explained = { ...verdict, cause: 'redirect_uri_not_registered', headline: 'By the text.' } as const;
    const attached = createView({ pasted, verdict: explained });
    const { desktop } = renderRun(createView(), attached);
    fireEvent.change(await box(), { target: { value: 'AADSTS50011: …' } });
    explain();
    await waitFor(() => {
      expect(screen.getByTestId('verdict').dataset['cause']).toBe('redirect_uri_not_registered');
    });
    expect(desktop.calls).toContainEqual({
      channel: 'attachText',
      request: { runId: attached.summary.runId, text: 'AADSTS50011: …' },
    });
    expect(screen.getByTestId('diagnosis').dataset).toMatchObject({
      cause: 'redirect_uri_not_registered',
      rank: '1',
    });
    expect((await box()).value).toBe('');
  });

  it('refuses an authorization code at the box, and main never sees it', async () => {
    const { desktop } = renderRun(createView());
    const text = `http://localhost/?code=${'x'.repeat(60)}`;
    fireEvent.change(await box(), { target: { value: text } });
    explain();
    expect(await screen.findByText(/holds an authorization code/u)).toBeDefined();
    expect((await box()).value).toBe(text);
    expect(desktop.calls.map(({ channel }) => channel)).not.toContain('attachText');
  });

  it('says at the box what is too long, what is empty and what main refuses', async () => {
    renderRun(createView());
    await box();
    explain();
    expect(await screen.findByText('Paste what the page says first.')).toBeDefined();
    fireEvent.change(await box(), { target: { value: 'x'.repeat(200_001) } });
    expect(screen.queryByText('Paste what the page says first.')).toBeNull();
    explain();
    expect(await screen.findByText(/up to 200,000 characters/u)).toBeDefined();
    fireEvent.change(await box(), { target: { value: 'x' } });
    explain();
    expect(await screen.findByText('There is no such run.')).toBeDefined();
  });

  it('is asked of runs without an answer only', async () => {
    renderRun(createView({ evidence: createEvidence(), diagnosis: createReport() }));
    await screen.findByTestId('diagnosis');
    expect(screen.queryByText('Nothing came back?')).toBeNull();
  });
});
