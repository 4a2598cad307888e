// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PracticeScreen } from '../../../../renderer/practice/practice-screen.tsx';
import { ToastPlace } from '../../../../renderer/shell/toast.tsx';
import { PracticeBanner } from '../../../../renderer/shell/practice-banner.tsx';
import type { PracticeView, ScenarioView } from '../../../../shared/contract/ipc.ts';
import { renderSession } from '../../support/render-session.tsx';
import { SAMPLE_PRACTICE, createState } from '../../support/sample-state.ts';

afterEach(cleanup);

const scenario = (id: string, group: ScenarioView['group'], code: string | null): ScenarioView => ({
  id,
  title: `Title of ${id}`,
  mistake: `Mistake of ${id}`,
  advice: null,
  group,
  code,
  stage: 'page',
  instruction: null,
  profile: 'Contoso web (practice)',
  isInSettings: false,
  username: 'mara@contoso.practice.example',
});
const practice: PracticeView = {
  ...SAMPLE_PRACTICE,
  scenarios: [
    scenario('never', 'network', null),
    ...SAMPLE_PRACTICE.scenarios,
    scenario('slash', 'redirect', 'AADSTS50011'),
    scenario('other-secret', 'client', 'AADSTS7000215'),
  ],
  users: Array.from({ length: 15 }, (_, index) => ({
    objectId: `user-${index}`,
    name: `User ${index}`,
    username: `user${index}@contoso.example`,
    password: 'p',
    about: index === 14 ? 'blocked' : 'member',
  })),
};

const show = (changes: Partial<PracticeView> = {}) =>
  renderSession(
    <>
      <PracticeBanner />
      <PracticeScreen />
      <ToastPlace />
    </>,
    createState({ practice: { ...practice, ...changes } }),
  );
const stops = () =>
  [...document.querySelectorAll('[data-scenario-stop]')].map(({ textContent }) => textContent);
const rows = () =>
  [...document.querySelectorAll('[data-scenario]')].map((row) => row.getAttribute('data-scenario'));
const search = (text: string) =>
  fireEvent.change(screen.getByLabelText('Find a scenario'), { target: { value: text } });
const press = (key: string) => {
  if (document.activeElement !== null) fireEvent.keyDown(document.activeElement, { key });
};
const focused = () => document.activeElement?.textContent ?? '';

describe('the groups of scenarios', () => {
  it('are folded under headings with counts, with the healthy one on top', () => {
    show();
    expect(stops()).toEqual([
      'Everything is rightNone.',
      'Redirect URI1',
      'Client and its credentials2',
      'Network1',
    ]);
  });

  it('show the scenario that is on, with what to do', () => {
    show({ scenario: 'client-secret-expired' });
    const row = screen.getByRole('button', { name: 'Client secret expired AADSTS7000222' });
    expect(row.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText('To see it: Sign in with the web app.')).toBeDefined();
  });
});

describe('finding a scenario', () => {
  it.each([
    ['7000215', ['other-secret']],
    ['aadsts700', ['client-secret-expired', 'other-secret']],
    ['slash title', ['slash']],
    ['mistake of never', ['never']],
    ['renewed', ['client-secret-expired']],
  ])('by “%s”', (text, expected) => {
    show();
    search(text);
    expect(rows()).toEqual(expected);
  });

  it('says when there is none', () => {
    show();
    search('zzz');
    expect(screen.getByText('No scenario matches.')).toBeDefined();
  });
});

describe('scenarios by keyboard', () => {
  it('are gone through by the arrows from the search box on, and nothing is set on the way', () => {
    const { desktop } = show();
    screen.getByLabelText('Find a scenario').focus();
    press('ArrowDown');
    expect(focused()).toContain('Everything is right');
    press('ArrowDown');
    press('ArrowRight');
    press('ArrowDown');
    expect(focused()).toContain('Title of slash');
    press('End');
    expect(focused()).toBe('Network1');
    press('ArrowUp');
    expect(focused()).toBe('Client and its credentials2');
    press('Home');
    expect(focused()).toContain('Everything is right');
    expect(desktop.calls).toEqual([]);
  });

  it('fold with the arrow to the left', () => {
    show({ scenario: 'slash' });
    expect(rows()).toContain('slash');
    screen.getByRole('button', { name: 'Redirect URI 1' }).focus();
    press('ArrowLeft');
    expect(rows()).not.toContain('slash');
  });

  it('are set by a press', async () => {
    const { desktop, store } = show();
    search('50011');
    fireEvent.click(screen.getByRole('button', { name: 'Title of slash AADSTS50011' }));
    await waitFor(() => expect(store.get().shell.practice.scenario).toBe('slash'));
    expect(desktop.calls).toEqual([{ channel: 'setScenario', request: 'slash' }]);
  });
});

describe('trying a scenario', () => {
  const tryIt = () => fireEvent.click(screen.getByRole('button', { name: 'Try it: Title of slash' }));

  it('shows the profile that main answers, with no filter in the way', async () => {
    const { desktop, store } = show();
    store.profiles({ type: 'filter-typed', filter: 'nothing has this name' });
    search('50011');
    tryIt();
    await waitFor(() => expect(store.get().shell.screen).toBe('profiles'));
    const { list, selected, filter } = store.get().profiles;
    expect(desktop.calls).toEqual([
      { channel: 'openScenarioProfile', request: { id: 'slash', isRepaired: false } },
    ]);
    expect(list.at(-1)?.profile).toMatchObject({ id: selected, name: 'As the scenario' });
    expect(filter).toBe('');
  });

  it('twice adds no second profile, and warns of unsaved changes', async () => {
    const { store } = show();
    search('50011');
    tryIt();
    await waitFor(() => expect(store.get().shell.screen).toBe('profiles'));
    const { list } = store.get().profiles;
    const view = list.at(-1);
    if (view === undefined) throw new Error('There is no profile.');
    const values = { ...view.profile, scopes: 'openid' };
    store.profiles({ type: 'draft-typed', key: view.profile.id, draft: { values, secret: '' } });
    tryIt();
    expect(await screen.findByText(/changes that are not saved/u)).toBeDefined();
    expect(store.get().profiles.list).toEqual(list);
  });

  it('leaves the arrows on their way', () => {
    show({ scenario: 'slash' });
    screen.getByRole('button', { name: 'Try it: Title of slash' }).focus();
    press('ArrowDown');
    expect(focused()).toBe('Client and its credentials2');
  });
});

describe('repairing', () => {
  it('is offered in the banner, which names the scenario, and says what to do next', async () => {
    const { store } = show({ scenario: 'client-secret-expired' });
    const banner = screen.getByRole('region', { name: 'Practice tenant is broken' });
    expect(banner.textContent).toContain('Practice tenant is broken: Client secret expired.');
    const button = banner.querySelector('button');
    if (button === null) throw new Error('No button.');
    fireEvent.click(button);
    expect(await screen.findByText(/Sign in again to see the checklist turn green/u)).toBeDefined();
    expect(store.get().shell.practice.scenario).toBe('healthy');
  });
});

describe('repairing a mistake in the settings', () => {
  const wrongSettings = { ...scenario('wrong', 'tenant', null), isInSettings: true };
  const press = async (screenOfUser: 'profiles' | 'practice') => {
    const { desktop, store } = show({ scenario: 'wrong', scenarios: [...practice.scenarios, wrongSettings] });
    store.shell({ type: 'screen-chosen', screen: screenOfUser });
    fireEvent.click(screen.getByRole('button', { name: 'Repair' }));
    await screen.findByText(/Sign in again to see the checklist turn green/u);
    return { desktop, store };
  };

  it('shows the profile with the right ones to who looks at the wrong ones', async () => {
    const { desktop, store } = await press('profiles');
    expect(desktop.calls).toEqual([
      { channel: 'openScenarioProfile', request: { id: 'wrong', isRepaired: true } },
    ]);
    expect(screen.getByText(/This profile has the right settings/u)).toBeDefined();
    expect(store.get().profiles.list.at(-1)?.profile.id).toBe(store.get().profiles.selected);
  });

  it('leaves who looks at something else where they are', async () => {
    const { desktop, store } = await press('practice');
    expect(desktop.calls).toEqual([{ channel: 'setScenario', request: 'healthy' }]);
    expect(store.get().shell.screen).toBe('practice');
  });
});

describe('the users', () => {
  it('are the first few until one looks for one or asks for all', () => {
    show();
    const names = () => screen.getAllByText(/^User \d+$/u).length;
    expect(names()).toBe(5);
    fireEvent.change(screen.getByLabelText('Find a user'), { target: { value: 'Blocked' } });
    expect(names()).toBe(1);
    fireEvent.change(screen.getByLabelText('Find a user'), { target: { value: '' } });
    fireEvent.click(screen.getByRole('button', { name: 'Show all (10 more)' }));
    expect(names()).toBe(15);
  });
});
