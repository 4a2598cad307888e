// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ChecklistTab } from '../../../../renderer/run/checklist/checklist-tab.tsx';
import type { Finding } from '../../../../shared/reasoning/rule.ts';
import { createFinding, createJudgement } from '../../support/sample-answer.ts';
import { createFailedEvidence } from '../../support/sample-evidence.ts';
import { renderSession } from '../../support/render-session.tsx';

afterEach(cleanup);

const finding = (rule: string, outcome: Finding['outcome'], changes: Partial<Finding> = {}): Finding =>
  createFinding({
    rule,
    outcome,
    title: `Title of ${rule}`,
    seen: `Seen for ${rule}.`,
    cause: outcome === 'fail' ? 'tenant_not_found' : null,
    ...changes,
  });

const FINDINGS = [
  finding('t1', 'not-reached', { step: 'tokens' }),
  finding('t2', 'not-reached', { step: 'tokens' }),
  finding('s1', 'pass', { step: 'settings' }),
  finding('s2', 'not-applicable', { step: 'settings', seen: 'No guest signed in.' }),
  finding('s3', 'cannot-tell', { step: 'settings' }),
  finding('s4', 'fail', { step: 'settings' }),
  finding('s5', 'error', { step: 'settings' }),
  finding('s6', 'fail', { step: 'settings', weight: 'quality' }),
  finding('s7', 'not-applicable', { step: 'settings', seen: 'No guest signed in.' }),
];

const render = (findings: readonly Finding[] = FINDINGS, rule: string | null = null) =>
  renderSession(
    <ChecklistTab view={{ evidence: createFailedEvidence(), judged: createJudgement({ findings, rule }) }} />,
  );
const rules = () => screen.getAllByTestId('finding').map(({ dataset }) => dataset['rule']);
const item = (rule: string) => document.querySelector<HTMLElement>(`[data-rule="${rule}"]`);
const isFolded = (rule: string) => item(rule)?.parentElement?.closest('details:not([open])') !== null;

describe('the checklist', () => {
  it('is grouped by the steps of the sign-in, what needs the eye first', () => {
    render();
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Settings',
      'The tokens',
    ]);
    expect(rules()).toEqual(['s4', 's6', 's5', 's3', 's1', 's2', 's7', 't1', 't2']);
    expect(rules().filter((rule) => isFolded(rule ?? ''))).toEqual(['s1', 's2', 's7', 't1', 't2']);
    const open = ['s4', 's6', 's5', 's3'].map((rule) => item(rule)?.querySelector('details')?.open);
    expect(open).toEqual([true, true, true, false]);
  });

  it('folds what says nothing new into a line with its reason', () => {
    render();
    expect(screen.getByText('1 passed')).toBeDefined();
    expect(screen.getByText('2 do not apply: no guest signed in.')).toBeDefined();
    expect(
      screen.getByText('2 not reached: the sign-in stopped at the token request with AADSTS7000222'),
    ).toBeDefined();
    expect(screen.queryByText('Seen for t1.')).toBeNull();
  });

  it('keeps the outcome for scripts, and shows what a sign-in works without as a warning', () => {
    render();
    expect([item('s4')?.dataset['outcome'], item('s6')?.dataset['outcome']]).toEqual(['fail', 'fail']);
    expect(within(item('s4') ?? document.body).getByText('Failed')).toBeDefined();
    expect(within(item('s6') ?? document.body).getByText('Warning')).toBeDefined();
  });

  it('says in one line of the check that the answer stands on that all of it stands above', () => {
    render(FINDINGS, 's4');
    expect(item('s4')?.dataset['outcome']).toBe('fail');
    expect(item('s4')?.textContent).toBe('Title of s4 See the answer aboveFailed');
  });

  it('says so too of a check that failed for the cause that the answer names', () => {
    render([finding('other', 'fail', { cause: 'redirect_uri_not_registered' })]);
    expect(item('other')?.textContent).toContain('See the answer above');
  });

  it('shows one outcome, or what has the typed words, unfolded', () => {
    render();
    fireEvent.click(screen.getByRole('button', { name: 'Not reached 2' }));
    expect(rules()).toEqual(['t1', 't2']);
    expect(isFolded('t1')).toBe(false);
    const all = screen.getByRole('button', { name: 'All 9' });
    expect(all.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(all);
    const search = screen.getByLabelText('Search the checklist');
    fireEvent.change(search, { target: { value: 'GUEST title' } });
    expect(rules()).toEqual(['s2', 's7']);
    fireEvent.change(search, { target: { value: 'nowhere' } });
    expect(screen.getByText('No check matches.')).toBeDefined();
  });

  it('opens Microsoft’s page through main, which knows the address', async () => {
    const { desktop } = render([finding('d', 'fail')]);
    fireEvent.click(screen.getByRole('button', { name: /Microsoft’s page/u }));
    await waitFor(() => {
      expect(desktop.calls).toEqual([{ channel: 'openRuleDocs', request: 'd' }]);
    });
  });
});
