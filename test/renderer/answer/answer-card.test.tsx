// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { AnswerCard } from '../../../renderer/answer/answer-card.tsx';
import type { ProofPlaces } from '../../../renderer/answer/proof-places.ts';
import { describePlace } from '../../../shared/evidence/describe-place.ts';
import { at } from '../../../shared/evidence/place.ts';
import type { RunJudgement } from '../../../shared/judging/answer.ts';
import type { Repair, Step } from '../../../shared/reasoning/repair.ts';
import {
  createAnswer,
  createFinding,
  createJudgement,
  NOTHING_WRONG,
  UNKNOWN_ANSWER,
} from '../support/sample-answer.ts';
import { renderSession } from '../support/render-session.tsx';

afterEach(cleanup);

const places: ProofPlaces = {
  describe: (source) => (source.kind === 'text' ? 'in the text' : describePlace(source)),
  show: null,
};
const render = (changes: Partial<RunJudgement> = {}) =>
  renderSession(
    <AnswerCard judged={createJudgement(changes)} word="Failed" facts="Sign-in" places={places} />,
  );
const other = createAnswer({
  cause: 'app_not_found_in_tenant',
  title: 'App not found',
  headline: 'The tenant does not know the app.',
  confidence: 0.3,
});
const card = () => screen.getByTestId('verdict');
const tab = (name: string) => screen.getByRole('tab', { name });
const selected = () => screen.getByRole('tab', { selected: true }).textContent;

describe('the answer', () => {
  it('carries outcome, cause, tone and ranks for scripts', () => {
    render({ alternatives: [other] });
    expect(card().dataset).toMatchObject({
      outcome: 'failed',
      cause: 'redirect_uri_not_registered',
      tone: 'bad',
    });
    const ranked = screen.getAllByTestId('diagnosis');
    expect(ranked.map((item) => [item.dataset['cause'], item.dataset['rank']])).toEqual([
      ['redirect_uri_not_registered', '1'],
      ['app_not_found_in_tenant', '2'],
    ]);
  });

  it('says each thing once: what is wrong, the code, how sure, and one next step', () => {
    render({ alternatives: [other] });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(createAnswer().headline);
    for (const text of ['AADSTS50011', 'Almost certain, 93 %', 'Compare the two.']) {
      expect(screen.getAllByText(text).length, text).toBe(text === 'Compare the two.' ? 2 : 1);
    }
    const [answer] = screen.getAllByTestId('diagnosis');
    expect(answer?.textContent.match(/Next: /gu)).toHaveLength(1);
  });

  it('says nothing of sureness where there is nothing to be sure of, and has no rank without a fault', () => {
    render({ outcome: 'signed-in', tone: 'good', code: null, answer: NOTHING_WRONG });
    expect(card().textContent).not.toContain('%');
    expect(card().dataset['cause']).toBe('');
    expect(screen.queryByTestId('diagnosis')).toBeNull();
    expect(screen.queryByRole('tab')).toBeNull();
  });

  it('copies its code', async () => {
    const { desktop } = render();
    fireEvent.click(screen.getByRole('button', { name: 'Copy code' }));
    await waitFor(() => {
      expect(desktop.calls).toContainEqual({ channel: 'copyText', request: 'AADSTS50011' });
    });
  });

  it('shows foreign text as text', () => {
    const hostile = '<img src=x onerror=alert(1)>\u202e';
    const steps: readonly Step[] = [
      { kind: 'sentence', text: hostile },
      { kind: 'command', text: hostile },
      { kind: 'request', method: 'GET', url: hostile, headers: [hostile], body: hostile },
      { kind: 'code', language: 'hcl', text: hostile },
      { kind: 'message', text: hostile },
      { kind: 'link', text: hostile, url: hostile },
    ];
    const repairs = steps.map((step): Repair => ({
      dialect: 'az',
      note: hostile,
      steps: [step],
      change: { before: hostile, after: '' },
      undo: step,
      privilege: hostile,
    }));
    const answer = createAnswer({
      title: hostile,
      headline: hostile,
      proofs: [
        { quote: hostile, source: at.page(0) },
        { quote: hostile, source: at.callback },
      ],
      ruledOutBy: hostile,
      nextStep: hostile,
      repairs,
    });
    const { view } = render({ code: hostile, answer, alternatives: [answer] });
    for (const button of screen.getAllByRole('button', { name: 'Show more' })) fireEvent.click(button);
    expect(view.container.querySelector('img, a, script, [href], [src]')).toBeNull();
    expect(view.container.textContent).toContain('<img src=x onerror=alert(1)>\\u202E');
    expect(view.container.textContent).not.toContain('\u202e');
  });
});

describe('how we know', () => {
  const proofs = [
    { quote: 'AADSTS50011', source: at.page(0) },
    { quote: 'http://localhost/callback', source: at.request('redirect_uri') },
  ];
  const finding = createFinding({ outcome: 'fail' });

  it('is one proof with its place in words, and the rest on demand', async () => {
    const answer = createAnswer({ proofs });
    const { desktop } = render({ answer, rule: finding.rule, findings: [finding] });
    expect(card().textContent).toContain('How we know: AADSTS50011 on Entra’s error page');
    expect(card().textContent).not.toContain('http://localhost/callback');
    expect(card().textContent).not.toContain('This is not it if');

    const more = screen.getByRole('button', { name: 'Show more' });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(more);
    expect(card().textContent).toContain('http://localhost/callback in redirect_uri of the sign-in request');
    expect(card().textContent).toContain('This is not it if: The page Authentication lists it.');
    expect(card().textContent).toContain('Why it matters: Because.');
    fireEvent.click(screen.getByRole('button', { name: /Microsoft’s page/u }));
    await waitFor(() => {
      expect(desktop.calls).toContainEqual({ channel: 'openRuleDocs', request: finding.rule });
    });
    fireEvent.click(screen.getByRole('button', { name: 'Show less' }));
    expect(card().textContent).not.toContain('This is not it if');
  });

  it('cuts a long proof to a line until more is asked for', () => {
    const quote = `start ${'x'.repeat(300)} end`;
    render({ answer: createAnswer({ proofs: [{ quote, source: at.end }] }) });
    expect(card().textContent).not.toContain(' end at the end');
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(card().textContent).toContain(quote);
  });
});

describe('what else it could be', () => {
  const fold = () => screen.getByText('Could also be (1)').closest('details');

  it('is folded, and says of each how sure it is and what tells it apart', () => {
    render({ alternatives: [other] });
    expect(fold()?.hasAttribute('open')).toBe(false);
    const second = within(screen.getAllByTestId('diagnosis')[1] ?? document.body);
    expect(second.getByText('Less likely, 30 %')).toBeDefined();
    expect(second.getByText(/Not if: The page Authentication lists it\./u)).toBeDefined();
    expect(second.getByText(other.headline)).toBeDefined();
    expect(second.getAllByText(/The page Authentication lists it\./u)).toHaveLength(1);
    expect(second.getAllByRole('tab', { hidden: true }).length).toBeGreaterThan(1);
  });

  it('is open where the answer is not known or hardly likely', () => {
    render({ answer: UNKNOWN_ANSWER, alternatives: [other] });
    expect(fold()?.hasAttribute('open')).toBe(true);
    cleanup();
    render({ answer: createAnswer({ confidence: 0.4 }), alternatives: [other] });
    expect(fold()?.hasAttribute('open')).toBe(true);
  });
});

describe('the ways to repair', () => {
  it('are tabs in a fixed order, one a dialect, gone through by the arrows', () => {
    render();
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

  it('begin with the one that the answer names first', () => {
    render({ answer: createAnswer({ repairs: createAnswer().repairs.toReversed() }) });
    expect(selected()).toBe('Code');
  });

  it('begin with the profile where the fix is in it', () => {
    render({ answer: createAnswer({ inProfile: ['Set Tenant to “consumers”.'] }) });
    expect(selected()).toBe('In this profile');
    expect(within(screen.getByRole('tabpanel')).getByText('Set Tenant to “consumers”.')).toBeDefined();
    fireEvent.keyDown(tab('In this profile'), { key: 'ArrowRight' });
    expect(selected()).toBe('Admin center');
  });

  it('show the setting before and after, how to undo it and who may do it', () => {
    render();
    const lines = [...screen.getByLabelText('What changes').children].map(({ textContent }) => textContent);
    expect(lines).toEqual(['− Beforehttps://app.example/callback', '+ Afterhttps://app.example/callback/']);
    const panel = within(screen.getByRole('tabpanel'));
    expect(panel.getByText('Delete the URI again.')).toBeDefined();
    expect(panel.getByText('Application owner')).toBeDefined();
  });

  it('copy a command whole, with its line breaks', async () => {
    const { desktop } = render();
    fireEvent.click(tab('az'));
    fireEvent.click(screen.getByRole('button', { name: 'Copy command' }));
    await waitFor(() => {
      expect(desktop.calls).toEqual([
        { channel: 'copyText', request: '# Keeps the others.\naz ad app update --id <client-id>' },
      ]);
    });
  });

  it('say which placeholders to replace before the first step', () => {
    render();
    fireEvent.click(tab('az'));
    const note = screen.getByText('Replace <client-id> with your app’s ID.');
    const command = screen.getByRole('region', { name: 'command' });
    expect(note.compareDocumentPosition(command)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('show each step by its kind, not by its wording', async () => {
    const { desktop } = render();
    fireEvent.click(tab('Graph'));
    const sentence = 'GET https://graph.microsoft.com/v1.0/applications shows the answer.';
    expect(screen.getByText(sentence).tagName).toBe('P');
    for (const name of ['Copy request', 'Copy address'])
      fireEvent.click(screen.getByRole('button', { name }));
    await waitFor(() => {
      expect(desktop.calls).toEqual([
        {
          channel: 'copyText',
          request:
            'PATCH https://graph.microsoft.com/v1.0/applications/x\nContent-Type: application/json\n\n{}',
        },
        { channel: 'copyText', request: 'https://login.microsoftonline.com/x/adminconsent' },
      ]);
    });
  });

  it('offer to copy an undo that is a command', () => {
    render();
    fireEvent.click(tab('az'));
    expect(screen.getAllByRole('button', { name: 'Copy undo' })).toHaveLength(1);
    fireEvent.click(tab('Admin center'));
    expect(screen.getByText('Delete the URI again.').tagName).toBe('P');
  });
});
