// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../../renderer/explain/examples.ts';
import { ExplainPage } from '../../../renderer/explain/explain-page.tsx';
import type { Explain } from '../../../renderer/explain/use-explained.ts';
import type { Explained } from '../../../shared/judging/explain.ts';
import { createAnswer, createExplained, createProof } from '../support/sample-answer.ts';
import { renderSession } from '../support/render-session.tsx';

afterEach(() => {
  cleanup();
  stated = {};
});

const read: string[] = [];
/** What the next text states beside it. */
let stated: Partial<Explained> = {};
/** Knows one word. */
const explain: Explain = (text) => {
  read.push(text);
  const proofs = text.includes('AADSTS50011') ? [createProof(text, 'AADSTS50011')] : [];
  return createExplained({ answer: createAnswer({ proofs }), ...stated });
};

function Page({ first = '' }: { readonly first?: string }) {
  const [text, setText] = useState(first);
  return <ExplainPage text={text} onType={setText} explain={explain} />;
}
const box = () => screen.getByLabelText<HTMLTextAreaElement>('Paste an error, a log, an address or a page');
const type = (text: string) => fireEvent.change(box(), { target: { value: text } });
const marks = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);

describe('Explain', () => {
  it('offers three examples while the box is empty, and answers the one that is clicked', () => {
    renderSession(<Page />);
    expect(EXAMPLES).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: EXAMPLES[0]?.label ?? '' }));
    expect(box().value).toBe(EXAMPLES[0]?.text);
    expect(screen.getByTestId('diagnosis').dataset['cause']).toBe('redirect_uri_not_registered');
    expect(screen.queryByText('Or look at an example:')).toBeNull();
  });

  it('answers as one types, and marks what it used', () => {
    renderSession(<Page />);
    type('seen: AADSTS50011 there');
    expect(marks()).toEqual(['AADSTS50011']);
    type('now seen elsewhere: AADSTS50011');
    expect(marks()).toEqual(['AADSTS50011']);
    expect(document.querySelector('mark')?.getAttribute('data-start')).toBe('20');
    type(' ');
    expect(screen.queryByTestId('diagnosis')).toBeNull();
    expect(screen.getByText('Or look at an example:')).toBeDefined();
  });

  it('leads from a proof to its mark', () => {
    renderSession(<Page first={'one\ntwo AADSTS50011'} />);
    expect(screen.getByText('in line 2')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'AADSTS50011' }));
    expect(document.activeElement?.tagName).toBe('MARK');
  });

  it('shows hostile text as text, in its own lines', () => {
    const { view } = renderSession(
      <Page first={'<img src=x onerror=alert(1)>\r\n\u202eAADSTS50011\u0007\tend'} />,
    );
    expect(view.container.querySelector('img, a, script, [href], [src]')).toBeNull();
    const shown = screen.getByTestId('marked-text').textContent;
    expect(shown).toBe('<img src=x onerror=alert(1)>\n\\u202EAADSTS50011\\u0007\tend');
  });

  it('warns of an authorization code, and answers all the same', () => {
    renderSession(<Page first={`http://localhost/?code=${'a'.repeat(40)}&state=AADSTS50011`} />);
    expect(screen.getByText(/do not share it/u)).toBeDefined();
    expect(screen.getByTestId('diagnosis')).toBeDefined();
    type('AADSTS50011');
    expect(screen.queryByText(/do not share it/u)).toBeNull();
  });

  it('reads a long text when the typing pauses, and shows the surroundings of its marks only', async () => {
    renderSession(<Page />);
    const filler = 'nothing here\n'.repeat(20_000);
    const long = `${filler}AADSTS50011\n${filler}`;
    read.length = 0;
    type(long.slice(0, -1));
    type(long);
    expect(screen.getByText('Reading…')).toBeDefined();
    expect(read).toEqual([]);
    await waitFor(() => expect(marks()).toEqual(['AADSTS50011']));
    expect(read.map(({ length }) => length)).toEqual([long.length]);
    expect(screen.queryByText('Reading…')).toBeNull();
    expect(screen.getByTestId('marked-text').textContent.length).toBeLessThan(2000);
    expect(screen.getAllByText(/without a mark/u)).toHaveLength(2);
  });

  it('names what else the text states, each once', () => {
    stated = {
      codes: ['AADSTS50011', 'AADSTS500112'],
      oauthError: 'invalid_client',
      subError: 'invalid_client',
    };
    renderSession(<Page first="AADSTS50011" />);
    const line = screen.getByText('Also in the text:').parentElement;
    expect([...(line?.querySelectorAll('code') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'AADSTS500112',
      'invalid_client',
    ]);
  });

  it('gives a code that is not in the table an address to copy, and nothing to click', async () => {
    const link = 'https://login.microsoftonline.com/error?code=1234567';
    stated = { unlisted: { code: 'AADSTS1234567', link } };
    const { view, desktop } = renderSession(<Page first="AADSTS1234567" />);
    expect(view.container.textContent).toContain('AuthLoupe does not know AADSTS1234567 yet');
    expect(view.container.querySelector('a, [href]')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Copy address' }));
    await waitFor(() => {
      expect(desktop.calls).toEqual([{ channel: 'copyText', request: link }]);
    });
  });
});
