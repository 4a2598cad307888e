import type { AppState } from '../../shared/contract/ipc.ts';
import { NOTHING_CONNECTED } from './connect-reducer.ts';
import { NOTHING_COMPARED } from './compare-reducer.ts';
import { NO_CHECKS } from './checks-reducer.ts';
import type { Model } from './model.ts';

export function toInitialModel(state: AppState): Model {
  const wanted = state.profiles.find((view) => view.profile.id === state.start.profileId);
  return {
    profiles: {
      list: state.profiles,
      selected: (wanted ?? state.profiles[0])?.profile.id ?? null,
      filter: '',
      drafts: new Map(),
      isOpen: new Map(),
      focus: null,
    },
    runs: {
      list: state.runs,
      selected: new Map(),
      attempts: new Map(),
      views: new Map(),
      kept: null,
      restored: new Set(),
    },
    checks: NO_CHECKS,
    explain: { text: '', note: null },
    connect: NOTHING_CONNECTED,
    tokens: { text: '', keys: '', runToken: null },
    compare: NOTHING_COMPARED,
    shell: {
      screen: 'profiles',
      practice: state.practice,
      notices: state.notices,
      browser: state.start.browser ?? 'window',
      keptAccounts: new Set(),
      toast: null,
      version: state.versions.app,
    },
  };
}
