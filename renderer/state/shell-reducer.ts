import type { Browser } from '../../shared/profile/browser.ts';
import type { PracticeView } from '../../shared/contract/ipc.ts';
import type { Notice } from '../../shared/contract/notice.ts';
import { assertNever } from '../../shared/result.ts';
import type { ProfileKey, Screen, ShellState, Toast } from './model.ts';

export type ShellChange =
  | { readonly type: 'screen-chosen'; readonly screen: Screen }
  | { readonly type: 'browser-chosen'; readonly browser: Browser }
  | { readonly type: 'account-choice-made'; readonly key: ProfileKey; readonly isKept: boolean }
  | { readonly type: 'practice-changed'; readonly practice: PracticeView }
  | { readonly type: 'notice-dismissed'; readonly notice: Notice }
  | { readonly type: 'toast-shown'; readonly toast: Toast }
  | { readonly type: 'toast-dismissed'; readonly toast: Toast };

export function reduceShell(state: ShellState, change: ShellChange): ShellState {
  switch (change.type) {
    case 'screen-chosen':
      return { ...state, screen: change.screen };
    case 'browser-chosen':
      return { ...state, browser: change.browser };
    case 'account-choice-made': {
      const others = [...state.keptAccounts].filter((key) => key !== change.key);
      return { ...state, keptAccounts: new Set(change.isKept ? [...others, change.key] : others) };
    }
    case 'practice-changed':
      return { ...state, practice: change.practice };
    case 'notice-dismissed':
      return { ...state, notices: state.notices.filter((notice) => notice !== change.notice) };
    case 'toast-shown':
      return { ...state, toast: change.toast };
    case 'toast-dismissed':
      return state.toast === change.toast ? { ...state, toast: null } : state;
    default:
      return assertNever(change);
  }
}
