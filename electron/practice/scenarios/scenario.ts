import type { ScenarioView } from '../../../shared/ipc.ts';
import type { Directory } from '../directory.ts';

/** One way to be misconfigured: a change of the directory, and the words for it. */
export type Scenario = ScenarioView & {
  /** The number that Entra answers with; `null` when all is well. */
  readonly aadsts: number | null;
  readonly change: (directory: Directory) => Directory;
};
