import type { AppEvent } from '../../shared/contract/ipc.ts';
import { assertNever } from '../../shared/result.ts';
import { reduceConnect, type ConnectChange } from './connect-reducer.ts';
import { reduceCompare, type CompareChange } from './compare-reducer.ts';
import { reduceChecks, type ChecksChange } from './checks-reducer.ts';
import { reduceExplain, type ExplainChange } from './explain-reducer.ts';
import type { Model } from './model.ts';
import { reduceProfiles, type ProfilesChange } from './profiles-reducer.ts';
import { reduceRuns, type RunsChange } from './runs-reducer.ts';
import { reduceShell, type ShellChange } from './shell-reducer.ts';
import { reduceTokens, type TokensChange } from './tokens-reducer.ts';

/** The window's one state. It changes by its reducers only; listeners hear of each change. */
export type Store = {
  readonly get: () => Model;
  readonly subscribe: (listener: () => void) => () => void;
  readonly profiles: (change: ProfilesChange) => void;
  readonly runs: (change: RunsChange) => void;
  readonly checks: (change: ChecksChange) => void;
  readonly explain: (change: ExplainChange) => void;
  readonly connect: (change: ConnectChange) => void;
  readonly tokens: (change: TokensChange) => void;
  readonly compare: (change: CompareChange) => void;
  readonly shell: (change: ShellChange) => void;
};

export function createStore(initial: Model): Store {
  const listeners = new Set<() => void>();
  let model = initial;
  const become = (next: Model) => {
    model = next;
    listeners.forEach((listener) => listener());
  };
  return {
    get: () => model,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    profiles: (change) => become({ ...model, profiles: reduceProfiles(model.profiles, change) }),
    runs: (change) => become({ ...model, runs: reduceRuns(model.runs, change) }),
    checks: (change) => become({ ...model, checks: reduceChecks(model.checks, change) }),
    explain: (change) => become({ ...model, explain: reduceExplain(model.explain, change) }),
    connect: (change) => become({ ...model, connect: reduceConnect(model.connect, change) }),
    tokens: (change) => become({ ...model, tokens: reduceTokens(model.tokens, change) }),
    compare: (change) => become({ ...model, compare: reduceCompare(model.compare, change) }),
    shell: (change) => become({ ...model, shell: reduceShell(model.shell, change) }),
  };
}

export function receiveEvent(store: Store, event: AppEvent): void {
  switch (event.type) {
    case 'run-changed':
      store.runs({ type: 'changed', run: event.run });
      return;
    case 'practice-changed':
      store.shell({ type: 'practice-changed', practice: event.practice });
      return;
    case 'kept-runs-changed':
      store.runs({ type: 'kept-changed', kept: event.kept });
      return;
    case 'check-changed':
      store.checks({ type: 'changed', check: event.check });
      return;
    default:
      assertNever(event);
  }
}
