import { describe, expect, it } from 'vitest';
import { createCommands } from '../../../renderer/commands/commands.ts';
import { NO_CHECKS, reduceChecks } from '../../../renderer/state/checks-reducer.ts';
import { toInitialModel } from '../../../renderer/state/initial-model.ts';
import { createStore, receiveEvent } from '../../../renderer/state/store.ts';
import type { DesktopApi } from '../../../shared/contract/ipc.ts';
import type { CheckView, StepView } from '../../../shared/preflight/check-view.ts';
import { fail, ok } from '../../../shared/result.ts';
import { createFakeDesktop } from '../support/fake-desktop.ts';
import { createRun, createState, SAMPLE_PROFILE } from '../support/sample-state.ts';
import { createCheck, createStep } from '../preflight/sample-check.ts';

const KEY = SAMPLE_PROFILE.id;
const other = '00000000-0000-4000-8000-0000000000dd';

describe('what is shown of a check', () => {
  const asked = reduceChecks(NO_CHECKS, { type: 'asked-for', key: KEY });
  const started = reduceChecks(asked, { type: 'started', check: createCheck({ revision: 0 }) });

  it('only grows', () => {
    const later = reduceChecks(started, { type: 'changed', check: createCheck({ revision: 5 }) });
    const late = reduceChecks(later, { type: 'changed', check: createCheck({ revision: 3 }) });
    expect(late.views.get(KEY)?.revision).toBe(5);
  });

  it('that ended before the reply came is shown as ended', () => {
    const early = reduceChecks(asked, {
      type: 'changed',
      check: createCheck({ revision: 9, state: 'finished' }),
    });
    expect(early.views.size).toBe(0);
    const shown = reduceChecks(early, { type: 'started', check: createCheck({ revision: 0 }) });
    expect(shown.views.get(KEY)).toMatchObject({ revision: 9, state: 'finished' });
    expect(shown.early.size).toBe(0);
  });

  it('is not replaced by the end of the check before', () => {
    const ended = createCheck({ checkId: other, state: 'cancelled', revision: 20 });
    const again = reduceChecks(reduceChecks(started, { type: 'asked-for', key: KEY }), {
      type: 'changed',
      check: ended,
    });
    const shown = reduceChecks(again, { type: 'started', check: createCheck({ revision: 0 }) });
    expect(shown.views.get(KEY)?.checkId).toBe(createCheck({}).checkId);
    expect(reduceChecks(shown, { type: 'changed', check: ended }).views).toBe(shown.views);
  });

  it('does not come back after it was closed', () => {
    const closed = reduceChecks(started, { type: 'dismissed', key: KEY });
    expect(reduceChecks(closed, { type: 'changed', check: createCheck({ revision: 7 }) }).views.size).toBe(0);
  });
});

/** A window over a main process whose check ends with this outcome. */
function session(
  outcome: StepView['outcome'],
  overrides: Partial<DesktopApi> = {},
  state: CheckView['state'] = 'finished',
) {
  const ended: CheckView = createCheck({
    revision: 4,
    state,
    steps: [createStep({ outcome })],
  });
  const desktop = createFakeDesktop(createState(), {
    startCheck: () => Promise.resolve(ok(createCheck({ revision: 0 }))),
    startSignIn: ({ profileId }) => Promise.resolve(ok(createRun({ profileId }))),
    ...overrides,
  });
  const store = createStore(toInitialModel(createState()));
  const commands = createCommands(store, desktop.api);
  const finish = async (): Promise<void> => {
    receiveEvent(store, { type: 'check-changed', check: ended });
    await commands.checks.goOn(KEY);
  };
  const called = () => desktop.calls.map(({ channel }) => channel);
  return { store, commands, finish, called };
}

describe('“Check first”', () => {
  it('is off at first: a sign-in starts at once', async () => {
    const { commands, called } = session('pass');
    await commands.checks.signIn(KEY, 'window');
    expect(called()).toEqual(['startSignIn']);
  });

  it.each(['pass', 'cannot-tell', 'not-reached'] as const)('%s opens the browser', async (outcome) => {
    const { store, commands, finish, called } = session(outcome);
    store.checks({ type: 'first-chosen', isFirst: true });
    await commands.checks.signIn(KEY, 'system');
    expect(called()).toEqual(['startCheck']);
    await finish();
    expect(called()).toEqual(['startCheck', 'startSignIn']);
  });

  it('what is wrong holds the browser back until the user wants it anyway', async () => {
    const { store, commands, finish, called } = session('fail');
    store.checks({ type: 'first-chosen', isFirst: true });
    await commands.checks.signIn(KEY, 'window');
    await finish();
    expect(called()).toEqual(['startCheck']);
    await commands.checks.signInAnyway(KEY);
    expect(called()).toEqual(['startCheck', 'startSignIn']);
    expect(store.get().checks.waiting.size).toBe(0);
  });

  it('a cancelled check cancels the sign-in with it', async () => {
    const { store, commands, finish, called } = session('not-reached', {}, 'cancelled');
    store.checks({ type: 'first-chosen', isFirst: true });
    await commands.checks.signIn(KEY, 'window');
    await finish();
    expect(called()).toEqual(['startCheck']);
    expect(store.get().checks.waiting.size).toBe(0);
  });

  it('a check that cannot start says so, and opens nothing', async () => {
    const refused = fail('practice-keys-unavailable', 'The practice tenant has no keys.');
    const { store, commands, called } = session('pass', { startCheck: () => Promise.resolve(refused) });
    store.checks({ type: 'first-chosen', isFirst: true });
    await commands.checks.signIn(KEY, 'window');
    expect(called()).toEqual(['startCheck']);
    expect(store.get().checks.asked.get(KEY)).toMatchObject({ kind: 'refused' });
  });
});
