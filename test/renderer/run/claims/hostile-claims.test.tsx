// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ClaimsTab } from '../../../../renderer/run/claims/claims-tab.tsx';
import { TokensTab } from '../../../../renderer/run/tokens/tokens-tab.tsx';
import { createJudgement, NOTHING_WRONG } from '../../support/sample-answer.ts';
import { RUN_ID, SAMPLE_ID_TOKEN, createEvidence, toClaims } from '../../support/sample-evidence.ts';
import { createRun } from '../../support/sample-state.ts';
import { renderSession } from '../../support/render-session.tsx';

afterEach(cleanup);

const HOSTILE = {
  name: '<img src=x onerror=alert(1)>',
  website: 'javascript:alert(1)',
  picture: 'https://evil.example/p.png',
  bio: '</style><script>alert(1)</script>',
  'bad\u202ename': 'left\u202eright\u200b',
};

const withPayload = (claims: Readonly<Record<string, unknown>>) =>
  createEvidence({
    idToken: { status: 'observed', value: { ...SAMPLE_ID_TOKEN, payload: toClaims(claims) } },
  });

describe('hostile claims', () => {
  it('are text: no element, no link, no picture comes of them (TK10)', () => {
    const { view } = renderSession(<ClaimsTab evidence={withPayload(HOSTILE)} />);
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeDefined();
    expect(view.container.querySelector('img, a, script, iframe, [href], [src]')).toBeNull();
  });

  it('are text in the token view as well', () => {
    const evidence = withPayload(HOSTILE);
    const can = { renew: false, signOut: false, copyTokens: true };
    const { view } = renderSession(
      <TokensTab
        view={{
          summary: createRun({ runId: RUN_ID }),
          evidence,
          judged: createJudgement({ outcome: 'signed-in', tone: 'good', code: null, answer: NOTHING_WRONG }),
          hasPastedText: false,
          can,
        }}
      />,
    );
    expect(view.container.querySelector('img, a, script, iframe, [href], [src]')).toBeNull();
    expect(view.container.textContent).toContain('javascript:alert(1)');
  });

  it('spell out what would hide or turn text (TK11)', () => {
    renderSession(<ClaimsTab evidence={withPayload(HOSTILE)} />);
    const row = screen.getAllByTestId('claim').at(-1);
    expect(row?.textContent).toContain('bad\\u202Ename');
    expect(row?.textContent).toContain('left\\u202Eright\\u200B');
    expect(row?.dataset['claim']).toBe('bad\u202ename');
  });

  it('show names of the prototype as plain rows (TK07)', () => {
    const payload = ['__proto__', 'constructor', 'toString'].map((name) => ({ name, json: '"x"' }));
    const evidence = createEvidence({
      idToken: { status: 'observed', value: { ...SAMPLE_ID_TOKEN, payload } },
    });
    renderSession(<ClaimsTab evidence={evidence} />);
    expect(screen.getAllByTestId('claim').map((row) => row.dataset['claim'])).toEqual(
      payload.map(({ name }) => name),
    );
  });

  it('do not freeze the window by their number', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`c${index}`, index]));
    renderSession(<ClaimsTab evidence={withPayload(many)} />);
    const list = screen.getByRole('table', { name: '1,000 claims' });
    expect(list.getAttribute('aria-rowcount')).toBe('1000');
    // Nothing has a size here, so that it is the end-to-end test that sees the rows.
    expect(screen.queryAllByTestId('claim').length).toBeLessThan(50);
  });

  it('do not flood the window by their length', () => {
    const { view } = renderSession(<ClaimsTab evidence={withPayload({ big: 'x'.repeat(100_000) })} />);
    expect(view.container.textContent.length).toBeLessThan(5000);
    expect(screen.getByRole('button', { name: 'Show all 100,000 characters' })).toBeDefined();
  });
});
