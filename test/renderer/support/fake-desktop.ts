import type { AppEvent, AppState, ChannelName, DesktopApi } from '../../../shared/contract/ipc.ts';
import { fail, ok } from '../../../shared/result.ts';
import {
  NOTHING_KEPT,
  SAMPLE_OBJECT,
  SAMPLE_PRACTICE,
  SAMPLE_VIEW,
  createRun,
  createState,
} from './sample-state.ts';

export type FakeDesktop = {
  readonly api: DesktopApi;
  /** The calls in their order, with what was asked. */
  readonly calls: readonly { readonly channel: ChannelName; readonly request: unknown }[];
  readonly send: (event: AppEvent) => void;
};

/** A main process that accepts everything. `overrides` answer in the place of single channels. */
export function createFakeDesktop(
  state: AppState = createState(),
  overrides: Partial<DesktopApi> = {},
): FakeDesktop {
  const calls: { channel: ChannelName; request: unknown }[] = [];
  const listeners = new Set<(event: AppEvent) => void>();
  const api: DesktopApi = { ...createAnswers(state, listeners), ...overrides };
  const note = (channel: ChannelName) => {
    const answer = api[channel] as (request?: unknown) => unknown;
    return (request?: unknown) => {
      calls.push({ channel, request });
      return answer(request);
    };
  };
  const channels = Object.keys(api).filter((key) => key !== 'onEvent') as ChannelName[];
  return {
    api: { ...api, ...Object.fromEntries(channels.map((channel) => [channel, note(channel)])) },
    calls,
    send: (event) => listeners.forEach((listener) => listener(event)),
  };
}

function createAnswers(state: AppState, listeners: Set<(event: AppEvent) => void>): DesktopApi {
  const viewOf = (id: string) => state.profiles.find((view) => view.profile.id === id) ?? SAMPLE_VIEW;
  const done = async () => Promise.resolve(ok(null));
  const kept = async () => Promise.resolve(ok(NOTHING_KEPT));
  return {
    getState: async () => Promise.resolve(ok(state)),
    createProfile: async (draft) =>
      Promise.resolve(
        ok({ profile: { ...draft, id: '0c0ffee0-9999-4000-8000-000000000009' }, secret: { kind: 'none' } }),
      ),
    createProfiles: async (drafts) =>
      Promise.resolve(
        ok(
          drafts.map((draft, index) => ({
            profile: { ...draft, id: `0c0ffee0-9999-4000-8000-${String(index).padStart(12, '0')}` },
            secret: { kind: 'none' },
          })),
        ),
      ),
    updateProfile: async ({ id, draft }) => Promise.resolve(ok({ ...viewOf(id), profile: { ...draft, id } })),
    duplicateProfile: async (id) => Promise.resolve(ok(viewOf(id))),
    deleteProfile: done,
    restoreProfile: async (id) => Promise.resolve(ok(viewOf(id))),
    reorderProfiles: done,
    saveProfilesFile: async () => Promise.resolve(ok({ path: '/home/mara/authloupe-profiles.json' })),
    setSecret: async () => Promise.resolve(ok({ kind: 'saved' })),
    clearSecret: async () => Promise.resolve(ok({ kind: 'none' })),
    startSignIn: async ({ profileId }) => Promise.resolve(ok(createRun({ profileId }))),
    forgetAccount: done,
    cancelRun: done,
    openPageAgain: done,
    copyAuthorizeUrl: done,
    getRun: async () => Promise.resolve(fail('run-unknown', 'There is no such run.')),
    attachText: async () => Promise.resolve(fail('run-unknown', 'There is no such run.')),
    closeRun: done,
    renewSilently: async () => Promise.resolve(ok(createRun({ kind: 'renewal' }))),
    signOut: done,
    copyToken: done,
    getReport: async () => Promise.resolve(ok('report')),
    setScenario: async (scenario) => Promise.resolve(ok({ ...SAMPLE_PRACTICE, scenario })),
    openScenarioProfile: async () => {
      const profile = {
        ...SAMPLE_VIEW.profile,
        id: '0c0ffee0-9999-4000-8000-000000000010',
        name: 'As the scenario',
      };
      return Promise.resolve(ok({ profile, secret: { kind: 'practice' } }));
    },
    startPractice: async () => Promise.resolve(ok(SAMPLE_PRACTICE)),
    getPracticeObject: async (object) => Promise.resolve(ok({ ...SAMPLE_OBJECT, object })),
    changePractice: async () => Promise.resolve(ok(SAMPLE_PRACTICE)),
    addPracticeObject: async (target) =>
      Promise.resolve(ok({ ...SAMPLE_OBJECT, object: { target, id: 'new' } })),
    removePracticeObject: async () => Promise.resolve(ok(SAMPLE_PRACTICE)),
    undoPracticeChange: async () => Promise.resolve(ok(SAMPLE_PRACTICE)),
    savePracticeScenario: async () => Promise.resolve(ok({ path: '/home/mara/practice-scenario.json' })),
    openPracticeScenario: async () =>
      Promise.resolve(ok({ ...SAMPLE_PRACTICE, scenario: 'own', brokenBy: 'Ours' })),
    copyPracticeSecret: done,
    bringPracticeApps: async () => Promise.resolve(ok({ practice: SAMPLE_PRACTICE, notPlayed: [] })),
    practiseWithProfile: async (id) => Promise.resolve(ok(viewOf(id))),
    verifyToken: async () => Promise.resolve(fail('no-network', 'There is no network.')),
    cancelVerification: done,
    copyText: done,
    openRuleDocs: done,
    getKeptRuns: kept,
    setRunNote: kept,
    pinRun: kept,
    deleteRuns: kept,
    restoreRuns: kept,
    setKeepingRuns: kept,
    startCheck: async () => Promise.resolve(fail('not-here', 'There is no check here.')),
    cancelCheck: done,
    onEvent: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
