// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { RunView as ShownRun } from '../../../renderer/run/run-view.tsx';
import { useModel } from '../../../renderer/commands/session.tsx';
import type { RunView } from '../../../shared/contract/ipc.ts';
import { at } from '../../../shared/evidence/place.ts';
import { toVerdict } from '../../../shared/judging/verdict.ts';
import { fail, ok } from '../../../shared/result.ts';
import { createAnswer, createJudgement, NOTHING_WRONG, UNKNOWN_ANSWER } from '../support/sample-answer.ts';
import { createEvidence } from '../support/sample-evidence.ts';
import { createFakeDesktop } from '../support/fake-desktop.ts';
import { renderSession } from '../support/render-session.tsx';
import { SAMPLE_PROFILE, createRun, createState } from '../support/sample-state.ts';

afterEach(cleanup);

const counts = {
  pass: 0,
  fail: 0,
  'cannot-tell': 0,
  'not-reached': 0,
  'not-applicable': 0,
  error: 0,
};
const unexplained = createJudgement({
  code: null,
  answer: { ...UNKNOWN_ANSWER, headline: 'The browser did not come back.' },
});

function createView(changes: Partial<RunView> = {}): RunView {
  const judged = changes.judged ?? unexplained;
  return {
    summary: createRun({ phase: { name: 'finished', verdict: toVerdict(judged), counts } }),
    evidence: createEvidence({
      browser: 'system',
      end: { kind: 'timed-out', stage: 'callback', afterSeconds: 300 },
    }),
    judged,
    hasPastedText: false,
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

describe('the answer of a run', () => {
  const diagnosis = async () => screen.findByTestId('diagnosis');

  it('stands above the picture of the run, and that above the checklist', async () => {
    const { view } = renderRun(createView({ judged: createJudgement() }));
    await screen.findByRole('tablist', { name: 'What was found' });
    const order = [
      ...view.container.querySelectorAll(
        '[data-testid="verdict"], [aria-labelledby="timeline-heading"], [role="tablist"][aria-label="What was found"]',
      ),
    ];
    expect(order.map((element) => element.tagName)).toEqual(['SECTION', 'SECTION', 'DIV']);
    expect(order[0]?.getAttribute('data-testid')).toBe('verdict');
    expect(order[2]?.getAttribute('role')).toBe('tablist');
  });

  it('names where its proof was seen in words, also where the user pasted it', async () => {
    const proofs = [
      { quote: 'AADSTS50011', source: at.callback },
      { quote: 'redirect_uri', source: { kind: 'text', start: 0, end: 12 } },
    ] as const;
    renderRun(createView({ judged: createJudgement({ answer: createAnswer({ proofs }) }) }));
    await diagnosis();
    fireEvent.click(await screen.findByRole('button', { name: 'Show more' }));
    expect(screen.getByText('in the answer at the redirect URI')).toBeDefined();
    expect(screen.getByText('in the text you pasted')).toBeDefined();
  });

  it('leads back to the sign-in, with the settings and the browser that are chosen', async () => {
    const { desktop, store } = renderRun(createView({ judged: createJudgement() }));
    const again = await screen.findByRole('button', { name: 'Sign in again' });
    act(() => store.shell({ type: 'browser-chosen', browser: 'system' }));
    fireEvent.click(again);
    await waitFor(() => {
      expect(desktop.calls).toContainEqual({
        channel: 'startSignIn',
        request: { profileId: SAMPLE_PROFILE.id, browser: 'system' },
      });
    });
  });

  it('offers no second attempt where everything went well', async () => {
    const judged = createJudgement({ outcome: 'signed-in', tone: 'good', code: null, answer: NOTHING_WRONG });
    renderRun(createView({ judged, evidence: createEvidence() }));
    await screen.findByRole('tablist', { name: 'What was found' });
    expect(screen.queryByRole('button', { name: 'Sign in again' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Renew silently' })).toBeDefined();
  });
});

describe('nothing came back', () => {
  const box = async () => screen.findByLabelText<HTMLTextAreaElement>(/^What does the page say\?/u);
  const explain = () => fireEvent.click(screen.getByRole('button', { name: 'Explain it' }));

  it('joins what the page said to the run', async () => {
    const attached = createView({ judged: createJudgement(), hasPastedText: true });
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
    renderRun(createView({ evidence: createEvidence(), judged: createJudgement() }));
    await screen.findByTestId('diagnosis');
    expect(screen.queryByText('Nothing came back?')).toBeNull();
  });
});
