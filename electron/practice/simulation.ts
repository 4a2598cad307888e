import { ok, type Result } from '../../shared/result.ts';
import type { Directory } from './directory.ts';
import { appendToLog, type LogEntry } from './log.ts';
import { findScenario } from './scenarios/scenarios.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { createState, forgetSignIns, type State } from './state.ts';

/** What changes while a practice tenant runs. */
export type Simulation = {
  readonly state: State;
  readonly directory: () => Directory;
  readonly scenario: () => string;
  /** The title of the scenario that is on; `null` while the tenant is healthy. */
  readonly brokenBy: () => string | null;
  /** Error: `unknown-scenario`. */
  readonly setScenario: (id: string) => Result<null>;
  /** On top of the scenario, until the next one; sign-ins go on. */
  readonly changeDirectory: (change: (directory: Directory) => Directory) => void;
  /** The tenant's time is the real one, plus what it was moved by, plus what the scenario says. */
  readonly clockOffsetSeconds: () => number;
  readonly moveClock: (seconds: number) => void;
  readonly log: () => readonly LogEntry[];
  readonly record: (entry: LogEntry) => void;
  readonly onChange: (listener: () => void) => () => void;
  readonly notify: () => void;
};

export function createSimulation(healthy: Directory, first: Scenario): Simulation {
  const state = createState();
  const listeners = new Set<() => void>();
  const notify = (): void => listeners.forEach((listener) => listener());
  let scenario = first;
  let directory = first.change(healthy);
  let movedBy = 0;
  let log: readonly LogEntry[] = [];
  return {
    state,
    directory: () => directory,
    scenario: () => scenario.id,
    brokenBy: () => (scenario.expected.stage === 'healthy' ? null : scenario.title),
    setScenario: (id) => {
      const found = findScenario(id);
      if (!found.ok) return found;
      scenario = found.value;
      directory = scenario.change(healthy);
      forgetSignIns(state);
      notify();
      return ok(null);
    },
    changeDirectory: (change) => {
      directory = change(directory);
      notify();
    },
    clockOffsetSeconds: () => movedBy + directory.faults.clockOffsetSeconds,
    moveClock: (seconds) => {
      movedBy += seconds;
    },
    log: () => log,
    record: (entry) => {
      log = appendToLog(log, entry);
      notify();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    notify,
  };
}
