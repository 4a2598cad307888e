import { ok, type Result } from '../../shared/result.ts';
import type { Directory } from './directory.ts';
import { applyEdits, type DirectoryEdit } from './edits/edit.ts';
import { readScenarioFile } from './edits/scenario-file.ts';
import { appendToLog, type LogEntry } from './log.ts';
import { findScenario } from './scenarios/scenarios.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { createState, forgetSignIns, type State } from './state.ts';

/** What changes while a practice tenant runs. */
export type Simulation = {
  readonly state: State;
  readonly directory: () => Directory;
  /** What scenarios change a copy of: the sample world, and the apps and users that were brought along. */
  readonly healthy: () => Directory;
  /** `own` for a scenario that was read from a file. */
  readonly scenario: () => string;
  /** Whether something was edited by hand since the scenario was turned on. */
  readonly isEdited: () => boolean;
  /** The title of the scenario that is on; `null` while the tenant is healthy. */
  readonly brokenBy: () => string | null;
  /** Error: `unknown-scenario`. */
  readonly setScenario: (id: string) => Result<null>;
  /** From the text of a scenario file; errors are those of `readScenarioFile`. */
  readonly setOwnScenario: (text: string) => Result<null>;
  /** Edits on top of the scenario, until the next one. Errors are those of `applyEdits`. */
  readonly edit: (edits: readonly DirectoryEdit[]) => Result<null>;
  /** Brings apps and users along: every scenario from now on has them. Errors are those of `applyEdits`. */
  readonly extend: (edits: readonly DirectoryEdit[]) => Result<null>;
  /** On top of the scenario, until the next one; sign-ins go on. */
  readonly changeDirectory: (change: (directory: Directory) => Directory) => void;
  /** The tenant's time is the real one, plus what it was moved by, plus what the scenario says. */
  readonly clockOffsetSeconds: () => number;
  /** At most a hundred years away from the real time. */
  readonly moveClock: (seconds: number) => void;
  /** The last answers. */
  readonly log: () => readonly LogEntry[];
  /** How many requests were answered since the start. */
  readonly answered: () => number;
  /** Forgets sessions, consent and how often a fault has shown. */
  readonly signOutEverybody: () => void;
  readonly record: (entry: LogEntry) => void;
  readonly onChange: (listener: () => void) => () => void;
  readonly notify: () => void;
};

/** What is on: a scenario of the list, or one of the user's own. */
type Current = {
  readonly id: string;
  readonly brokenBy: string | null;
  /** From the directory that nothing is broken in. */
  readonly change: (healthy: Directory) => Directory;
};

/** A hundred years: further away dates cannot be written any more. */
const MOST_SECONDS = 100 * 365 * 24 * 60 * 60;

export const OWN_SCENARIO = 'own';

const toCurrent = ({ id, title, change, expected }: Scenario): Current => ({
  id,
  change,
  brokenBy: expected.stage === 'healthy' ? null : title,
});

/** `rename` puts the tenant under another name, after a scenario has changed it under its own. */
export function createSimulation(
  first: Directory,
  firstScenario: Scenario,
  rename: (directory: Directory) => Directory = (directory) => directory,
): Simulation {
  const state = createState();
  const listeners = new Set<() => void>();
  const notify = (): void => listeners.forEach((listener) => listener());
  let healthy = first;
  let current = toCurrent(firstScenario);
  let renamed = rename(healthy);
  let directory = rename(current.change(healthy));
  let isEdited = false;
  let movedBy = 0;
  let answered = 0;
  let log: readonly LogEntry[] = [];
  const turnOn = (next: Current): Result<null> => {
    current = next;
    isEdited = false;
    directory = rename(next.change(healthy));
    forgetSignIns(state);
    notify();
    return ok(null);
  };
  return {
    state,
    directory: () => directory,
    healthy: () => renamed,
    scenario: () => current.id,
    isEdited: () => isEdited,
    brokenBy: () => current.brokenBy,
    setScenario: (id) => {
      const found = findScenario(id);
      return found.ok ? turnOn(toCurrent(found.value)) : found;
    },
    setOwnScenario: (text) => {
      const read = readScenarioFile(renamed, text);
      if (!read.ok) return read;
      const { title, edits } = read.value;
      // Carried out before, so that it cannot fail now; on a directory that has grown since, too.
      const change = (base: Directory) => {
        const changed = applyEdits(rename(base), edits);
        return changed.ok ? changed.value : base;
      };
      return turnOn({ id: OWN_SCENARIO, brokenBy: title, change });
    },
    edit: (edits) => {
      const changed = applyEdits(directory, edits);
      if (!changed.ok) return changed;
      directory = changed.value;
      isEdited = true;
      notify();
      return ok(null);
    },
    extend: (edits) => {
      const extended = applyEdits(healthy, edits);
      if (!extended.ok) return extended;
      // What was edited by hand stays.
      const changed = isEdited ? applyEdits(directory, edits) : ok(rename(current.change(extended.value)));
      if (!changed.ok) return changed;
      healthy = extended.value;
      renamed = rename(healthy);
      directory = changed.value;
      notify();
      return ok(null);
    },
    changeDirectory: (change) => {
      directory = change(directory);
      notify();
    },
    clockOffsetSeconds: () => movedBy + directory.faults.clockOffsetSeconds,
    moveClock: (seconds) => {
      movedBy = Math.max(-MOST_SECONDS, Math.min(MOST_SECONDS, movedBy + seconds));
    },
    log: () => log,
    answered: () => answered,
    signOutEverybody: () => forgetSignIns(state),
    record: (entry) => {
      answered += 1;
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
