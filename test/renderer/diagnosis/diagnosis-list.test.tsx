// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { DiagnosisList } from '../../../renderer/diagnosis/diagnosis-list.tsx';
import { UnknownCode } from '../../../renderer/diagnosis/unknown-code.tsx';
import { createDiagnosis, UNKNOWN_DIAGNOSIS } from '../support/sample-diagnosis.ts';
import { renderSession } from '../support/render-session.tsx';

afterEach(cleanup);

const two = [
  createDiagnosis(),
  createDiagnosis({ cause: 'app_not_found_in_tenant', title: 'App not found', confidence: 0.3 }),
];
const tab = (name: string) => screen.getByRole('tab', { name });
const selected = () => screen.getByRole('tab', { selected: true }).textContent;

describe('diagnoses', () => {
  it('carry cause and rank for scripts; the first is open', () => {
    renderSession(<DiagnosisList diagnoses={two} />);
    const items = screen.getAllByTestId('diagnosis');
    expect(items.map((item) => [item.dataset['cause'], item.dataset['rank']])).toEqual([
      ['redirect_uri_not_registered', '1'],
      ['app_not_found_in_tenant', '2'],
    ]);
    expect(items.map((item) => item.querySelector('details')?.hasAttribute('open'))).toEqual([true, false]);
  });

  it('say how sure they are in words and per cent, but not of what is not known', () => {
    renderSession(<DiagnosisList diagnoses={two} />);
    expect(screen.getByText('Almost certain, 93 %')).toBeDefined();
    expect(screen.getByText('Less likely, 30 %')).toBeDefined();
    cleanup();
    renderSession(<DiagnosisList diagnoses={[UNKNOWN_DIAGNOSIS]} />);
    expect(screen.queryByText(/ %$/u)).toBeNull();
  });

  it('do not repeat what stands above them', () => {
    const saidAbove = { cause: 'redirect_uri_not_registered', nextStep: 'Compare the two.' };
    renderSession(<DiagnosisList diagnoses={two} saidAbove={saidAbove} />);
    const [first, second] = screen.getAllByTestId('diagnosis');
    expect(first?.textContent).not.toContain('is not among those registered');
    expect(first?.textContent).not.toContain('Compare the two.');
    expect(second?.textContent).toContain('is not among those registered');
  });

  it('show foreign text as text', () => {
    const hostile = '<img src=x onerror=alert(1)>\u202e';
    const proof = { quote: hostile, source: 'text', start: null, end: null };
    const repair = { dialect: 'az', steps: [hostile], change: { before: hostile, after: '' }, undo: hostile };
    const { view } = renderSession(
      <DiagnosisList
        diagnoses={[
          createDiagnosis({
            title: hostile,
            summary: hostile,
            evidence: [proof],
            ruledOutBy: hostile,
            nextStep: hostile,
            repair: [{ ...repair, dialect: 'az', privilege: hostile }],
          }),
        ]}
      />,
    );
    expect(view.container.querySelector('img, a, script, [href], [src]')).toBeNull();
    expect(view.container.textContent).toContain('<img src=x onerror=alert(1)>\\u202E');
    expect(view.container.textContent).not.toContain('\u202e');
  });
});

describe('the ways to repair', () => {
  it('are tabs in a fixed order, one a dialect, gone through by the arrows', () => {
    renderSession(<DiagnosisList diagnoses={[createDiagnosis()]} />);
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
      'Admin center',
      'az',
      'Graph',
      'Code',
    ]);
    expect(selected()).toBe('Admin center');
    fireEvent.keyDown(tab('Admin center'), { key: 'ArrowRight' });
    expect([selected(), document.activeElement?.textContent]).toEqual(['az', 'az']);
    fireEvent.keyDown(tab('az'), { key: 'End' });
    expect(selected()).toBe('Code');
    const panel = screen.getByRole('tabpanel');
    expect(within(panel).getByText('Change the setting.')).toBeDefined();
    expect(within(panel).getByText('Or that one.')).toBeDefined();
    fireEvent.keyDown(tab('Code'), { key: 'ArrowRight' });
    expect(selected()).toBe('Admin center');
  });

  it('begin with the one that the diagnosis names first', () => {
    const repair = createDiagnosis().repair.toReversed();
    renderSession(<DiagnosisList diagnoses={[createDiagnosis({ repair })]} />);
    expect(selected()).toBe('Code');
  });

  it('show the setting before and after', () => {
    renderSession(<DiagnosisList diagnoses={[createDiagnosis()]} />);
    const lines = [...screen.getByLabelText('What changes').children].map(({ textContent }) => textContent);
    expect(lines).toEqual(['− Beforehttps://app.example/callback', '+ Afterhttps://app.example/callback/']);
  });

  it('copy a command whole, with its line breaks', async () => {
    const { desktop } = renderSession(<DiagnosisList diagnoses={[createDiagnosis()]} />);
    fireEvent.click(tab('az'));
    fireEvent.click(screen.getByRole('button', { name: 'Copy command' }));
    await waitFor(() => {
      expect(desktop.calls).toEqual([
        { channel: 'copyText', request: '# Keeps the others.\naz ad app update --id x' },
      ]);
    });
  });

  it('tell a request to Graph from a sentence beside it', () => {
    renderSession(<DiagnosisList diagnoses={[createDiagnosis()]} />);
    fireEvent.click(tab('Graph'));
    expect(screen.getAllByRole('button', { name: 'Copy request' })).toHaveLength(1);
    expect(screen.getByText('Then look at the answer.').tagName).toBe('P');
  });
});

describe('a code that is not in the table', () => {
  it('gets an address to copy, and nothing to click', async () => {
    const link = 'https://login.microsoftonline.com/error?code=1234567';
    const { view, desktop } = renderSession(<UnknownCode unknown={{ code: 'AADSTS1234567', link }} />);
    expect(view.container.textContent).toContain('AADSTS1234567 is not in AuthLoupe’s table');
    expect(view.container.querySelector('a, [href]')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Copy address' }));
    await waitFor(() => {
      expect(desktop.calls).toEqual([{ channel: 'copyText', request: link }]);
    });
  });
});
