import { isUnsaved } from './draft.ts';
import type { Model, ProfileKey } from './model.ts';
import { lastFinished } from './run-selection.ts';

/** Settings that worked the last time are folded, unless the user said otherwise or is changing them. */
export function isSettingsOpen(model: Model, key: ProfileKey): boolean {
  const chosen = model.profiles.isOpen.get(key);
  if (chosen !== undefined) return chosen;
  if (isUnsaved(model.profiles, key)) return true;
  // Runs of earlier sessions come after the window is drawn: nothing should fold under the user's hands.
  const { list, restored } = model.runs;
  const last = lastFinished(
    list.filter(({ runId }) => !restored.has(runId)),
    key,
  );
  return !(last?.phase.name === 'finished' && last.phase.verdict.outcome === 'signed-in');
}
