// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ChecklistTab } from '../../../../renderer/run/checklist/checklist-tab.tsx';
import type { Finding } from '../../../../shared/reasoning/rule.ts';
import { renderSession } from '../../support/render-session.tsx';

afterEach(cleanup);

const finding = (rule: string, outcome: Finding['outcome']): Finding => ({
  rule,
  title: `Title of ${rule}`,
  group: 'client',
  weight: 'sign-in',
  outcome,
  cause: null,
  headline: outcome === 'fail' ? 'It is wrong.' : null,
  seen: 'Seen this.',
  why: 'Because.',
  repair: outcome === 'fail' ? ['Do this.', 'Then that.'] : [],
  docs: 'https://learn.microsoft.com/entra/',
  evidence: [],
});

const findings = [
  finding('a', 'pass'),
  finding('b', 'not-applicable'),
  finding('c', 'cannot-tell'),
  finding('d', 'fail'),
  finding('e', 'error'),
];

describe('the checklist', () => {
  it('puts first what needs the eye, with its attributes for scripts', () => {
    renderSession(<ChecklistTab findings={findings} />);
    const items = screen.getAllByTestId('finding');
    expect(items.map((item) => [item.dataset['rule'], item.dataset['outcome']])).toEqual([
      ['d', 'fail'],
      ['e', 'error'],
      ['c', 'cannot-tell'],
      ['a', 'pass'],
      ['b', 'not-applicable'],
    ]);
    const open = items.map((item) => item.querySelector('details')?.hasAttribute('open'));
    expect(open).toEqual([true, true, false, false, false]);
  });

  it('opens Microsoft’s page through main, which knows the address', async () => {
    const { desktop } = renderSession(<ChecklistTab findings={[finding('d', 'fail')]} />);
    fireEvent.click(screen.getByRole('button', { name: /Microsoft's page/u }));
    await waitFor(() => {
      expect(desktop.calls).toEqual([{ channel: 'openRuleDocs', request: 'd' }]);
    });
  });
});
