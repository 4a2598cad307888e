// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PracticeScreen } from '../../../../renderer/practice/practice-screen.tsx';
import type { PracticeDifference } from '../../../../shared/contract/practice-directory.ts';
import { renderSession } from '../../support/render-session.tsx';
import { createState, SAMPLE_OBJECT, SAMPLE_PRACTICE } from '../../support/sample-state.ts';

afterEach(cleanup);

const app = {
  name: SAMPLE_OBJECT.name,
  clientId: SAMPLE_OBJECT.object.id,
  tenantId: 't',
  clientType: 'confidential' as const,
  redirectUris: [],
  hasSecret: true,
};

const difference = (id: string, name: string): PracticeDifference => ({
  object: { target: 'app', id },
  name,
  path: 'accountEnabled',
  label: 'Enabled for users to sign in?',
  where: 'Properties',
  removed: ['on'],
  added: ['off'],
});

const show = (changes = {}) =>
  renderSession(
    <PracticeScreen />,
    createState({ practice: { ...SAMPLE_PRACTICE, apps: [app], ...changes } }),
  );

const openApp = async () => {
  fireEvent.click(screen.getByRole('button', { name: `Edit ${app.name}` }));
  return screen.findByLabelText('Find a setting');
};

describe('an object of the directory', () => {
  it('sends what was changed, each value as its control holds it, and nothing else', async () => {
    const { desktop } = show();
    await openApp();
    fireEvent.click(screen.getByLabelText('Allow public client flows'));
    fireEvent.change(screen.getByLabelText('Redirect URIs, Web, one a line'), {
      target: { value: 'https://a.example/cb\n\n https://b.example/cb ' },
    });
    fireEvent.change(screen.getByLabelText('requestedAccessTokenVersion'), { target: { value: '1' } });
    fireEvent.click(screen.getByLabelText('Fabrikam'));
    fireEvent.click(screen.getByRole('button', { name: 'Add to Client secrets' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove Client secrets 1' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(desktop.calls.some(({ channel }) => channel === 'changePractice')).toBe(true));
    const { object } = SAMPLE_OBJECT;
    expect(desktop.calls.find(({ channel }) => channel === 'changePractice')?.request).toEqual([
      { object, path: 'isFallbackPublicClient', value: true },
      { object, path: 'web.redirectUris', value: ['https://a.example/cb', 'https://b.example/cb'] },
      { object, path: 'api.requestedAccessTokenVersion', value: 2 },
      { object, path: 'installedIn', value: ['fabrikam'] },
      { object, path: 'passwordCredentials', value: [{ keyId: '', endDateTime: '' }] },
    ]);
  });

  it('is searched by label and by the name in the manifest', async () => {
    show();
    fireEvent.change(await openApp(), { target: { value: 'passwordCred' } });
    expect(screen.getByRole('group', { name: 'Client secrets' })).toBeTruthy();
    expect(screen.queryByLabelText('Allow public client flows')).toBeNull();
  });
});

describe('the changes', () => {
  const differences = [
    difference('a', 'App A'),
    difference('b', 'App B'),
    difference('c', 'App C'),
    difference('d', 'App D'),
  ];

  it('are one line where many apps share them, and are undone together', async () => {
    const { desktop } = show({ differences });
    const list = screen.getByRole('list', { name: 'Changes' });
    expect(within(list).getAllByRole('listitem').length).toBe(1);
    expect(list.textContent).toContain('App A, App B and 2 more');
    expect(list.textContent).toContain('before: on');
    expect(list.textContent).toContain('now: off');
    fireEvent.click(within(list).getByRole('button'));
    await waitFor(() =>
      expect(desktop.calls.filter(({ channel }) => channel === 'undoPracticeChange').length).toBe(4),
    );
  });

  it('are saved under a title', async () => {
    const { desktop } = show({ differences });
    fireEvent.click(screen.getByRole('button', { name: 'Save as scenario…' }));
    const save = await screen.findByRole('button', { name: 'Save…' });
    expect(save.hasAttribute('disabled')).toBe(true);
    fireEvent.change(screen.getByLabelText(/^Title/u), { target: { value: ' Ours ' } });
    fireEvent.click(save);
    await waitFor(() =>
      expect(desktop.calls.find(({ channel }) => channel === 'savePracticeScenario')?.request).toEqual({
        title: 'Ours',
        mistake: '',
      }),
    );
  });
});
