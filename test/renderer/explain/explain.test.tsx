// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../../renderer/explain/examples.ts';
import { ExplainPage } from '../../../renderer/explain/explain-page.tsx';
import type { Explain } from '../../../renderer/explain/use-explained.ts';
import type { FileText } from '../../../shared/files/opened-file.ts';
import type { Explained } from '../../../shared/judging/explain.ts';
import { createAnswer, createExplained, createProof } from '../support/sample-answer.ts';
import { errorPage, writeHar } from '../../shared/files/support/sample-har.ts';
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
  const [{ text, note }, setState] = useState<FileText>({ text: first, note: null });
  return (
    <ExplainPage
      text={text}
      note={note}
      onType={(typed) => setState({ text: typed, note: null })}
      onRead={setState}
      explain={explain}
    />
  );
}
const box = () => screen.getByLabelText<HTMLTextAreaElement>('Paste an error, a log, an address or a page');
const type = (text: string) => fireEvent.change(box(), { target: { value: text } });
const marks = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);

const open = (...files: readonly File[]) =>
  fireEvent.drop(screen.getByRole('main'), { dataTransfer: { types: ['Files'], files } });
const har = () => new File([writeHar([errorPage('AADSTS50011: no match')])], 'sign-in.har');

describe('a file', () => {
  it('that is dropped anywhere is read into the box, with what was left out of it', async () => {
    renderSession(<Page />);
    fireEvent.dragOver(screen.getByRole('main'), { dataTransfer: { types: ['Files'] } });
    expect(screen.getByText('Drop the file to have it explained')).toBeDefined();
    open(har());
    expect(screen.queryByText('Drop the file to have it explained')).toBeNull();
    expect(screen.getByText('Reading “sign-in.har”…')).toBeDefined();
    await waitFor(() => expect(marks()).toEqual(['AADSTS50011']));
    expect(screen.getByRole('status').textContent).toBe(
      '1 of 1 request concerns the sign-in; secrets are left out.',
    );
    type('something else');
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('that is chosen is read, and leaves the text alone when it cannot be', async () => {
    renderSession(<Page first="my text" />);
    const choose = (file: File) =>
      fireEvent.change(screen.getByLabelText('File to explain'), { target: { files: [file] } });
    choose(new File([Uint8Array.of(0x89, 0x50, 0x4e, 0x47)], 'shot.png'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('“shot.png” is a picture'));
    expect(box().value).toBe('my text');
    choose(new File(['seen: AADSTS50011'], 'error.log'));
    await waitFor(() => expect(box().value).toBe('seen: AADSTS50011'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('comes alone', () => {
    renderSession(<Page />);
    open(har(), har());
    expect(screen.getByRole('alert').textContent).toContain('one file at a time');
  });

  it('that cannot be read, as a folder, says so', async () => {
    renderSession(<Page />);
    const folder = new File([], 'logs');
    folder.arrayBuffer = () => Promise.reject(new Error('not found'));
    open(folder);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('If it is a folder'));
  });

  it('that is long shows the parts around its errors', async () => {
    renderSession(<Page />);
    const filler = 'nothing here\n'.repeat(100_000);
    open(new File([filler, 'seen: AADSTS50011\n', filler], 'long.log'));
    await waitFor(() => expect(marks()).toEqual(['AADSTS50011']));
    expect(box().value.length).toBeLessThan(200_000);
    expect(screen.getByRole('status').textContent).toContain('Of 3 MB of text');
  });

  it('that is still being read gives way to what is typed', async () => {
    renderSession(<Page />);
    const slow = new File([], 'slow.log');
    let finish: (bytes: ArrayBuffer) => void = () => undefined;
    slow.arrayBuffer = () =>
      new Promise((resolve) => {
        finish = resolve;
      });
    open(slow);
    expect(screen.getByText('Reading “slow.log”…')).toBeDefined();
    type('mine');
    await act(async () => {
      finish(new Uint8Array([0x41, 0x42]).buffer);
      await Promise.resolve();
    });
    expect(screen.queryByText('Reading “slow.log”…')).toBeNull();
    expect(box().value).toBe('mine');
  });

  it('leaves a drop of text to the box', () => {
    renderSession(<Page />);
    const isLeft = fireEvent.drop(box(), { dataTransfer: { types: ['text/plain'], files: [] } });
    expect(isLeft).toBe(true);
  });
});

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
