import { createDirectory } from '../../practice/contoso.ts';
import type { Directory } from '../../practice/directory.ts';
import { editsBetween } from '../../practice/edits/difference.ts';
import { withOwnWorld, type OwnWorld } from '../../practice/own/own-world.ts';
import type { Scenario } from '../../practice/scenarios/scenario.ts';
import { SCENARIOS } from '../../practice/scenarios/scenarios.ts';
import { ok, type Result } from '../../../shared/result.ts';

/**
 * The scenarios that a sign-in to the apps that were brought along can meet: those that change one of them, or the tenant,
 * its users or the service. Without such an app all of them. Errors are those of `withOwnWorld`.
 */
export function reachedScenarios(own: OwnWorld | null): Result<readonly Scenario[]> {
  if (own === null) return ok(SCENARIOS);
  const setting = { seed: 'list', now: new Date() };
  const directory = withOwnWorld(createDirectory(setting.seed, setting.now), own, setting);
  if (!directory.ok) return directory;
  const ids = new Set(own.registrations.map(({ appId }) => appId));
  return ok(ids.size === 0 ? SCENARIOS : SCENARIOS.filter((each) => reaches(each, directory.value, ids)));
}

/** A scenario without a change is made by the client, whichever it is. */
function reaches(scenario: Scenario, directory: Directory, ids: ReadonlySet<string>): boolean {
  const edits = editsBetween(directory, scenario.change(directory));
  return edits.length === 0 || edits.some(({ target, id }) => target !== 'app' || ids.has(id));
}
