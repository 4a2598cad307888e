import { isUnsaved } from './draft.ts';
import type { Model, ProfileKey } from './model.ts';
import { lastFinished } from './run-selection.ts';

/** Settings that worked the last time are folded, unless the user said otherwise or is changing them. */
export function isSettingsOpen(model: Model, key: ProfileKey): boolean {
  const chosen = model.profiles.isOpen.get(key);
  if (chosen !== undefined) return chosen;
  if (isUnsaved(model.profiles, key)) return true;
  const last = lastFinished(model.runs.list, key);
  return !(last?.phase.name === 'finished' && last.phase.verdict.outcome === 'signed-in');
}
