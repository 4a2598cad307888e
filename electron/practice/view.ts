import type { PracticeView, ScenarioView } from '../../shared/contract/ipc.ts';
import type { PracticeDifference } from '../../shared/contract/practice-directory.ts';
import { createDirectory } from './contoso.ts';
import type { App, Directory } from './directory.ts';
import { differencesOf } from './edits/difference-view.ts';
import { toScenarioProfile } from './scenario-profile.ts';
import { repairsOf } from './scenario-repairs.ts';
import { findScenario, SCENARIOS } from './scenarios/scenarios.ts';
import type { Scenario } from './scenarios/scenario.ts';
import type { PracticeStatus, PracticeTenant } from './server.ts';

type Shown = Pick<PracticeTenant, 'healthy' | 'directory' | 'status'>;

/**
 * What the app shows of the tenant: no client secret among it. The tenant itself does not know it, so that the command
 * line starts without the repairs of every cause.
 */
export const practiceViewOf = (tenant: Shown): PracticeView =>
  toPracticeView(tenant.healthy(), tenant.directory(), tenant.status());

function toPracticeView(healthy: Directory, directory: Directory, status: PracticeStatus): PracticeView {
  const current = findScenario(status.scenario);
  return {
    ...status,
    repairs: current.ok ? repairsOf(current.value) : [],
    scenarios: SCENARIO_VIEWS,
    differences: differencesOnce(healthy, directory),
    tenants: directory.tenants.map(({ id, domain, name }) => ({ id, domain, name })),
    apps: directory.apps.filter(({ isFirstParty }) => !isFirstParty).map(toAppView),
    users: directory.users.map(({ objectId, displayName, username, password, about }) => ({
      objectId,
      name: displayName,
      username,
      password,
      about,
    })),
  };
}

/** Before the first start: the same directory, without keys or a port, and the scenario that it will start with. */
export function restingPracticeView(now: Date, scenario = 'healthy'): PracticeView {
  const healthy = createDirectory('not started', now);
  const found = findScenario(scenario);
  const directory = found.ok ? found.value.change(healthy) : healthy;
  return toPracticeView(healthy, directory, {
    running: false,
    origin: null,
    scenario,
    brokenBy: null,
    isEdited: false,
    log: [],
  });
}

/** A view is made after every request, and the directory changes seldom. */
const known = new WeakMap<Directory, readonly PracticeDifference[]>();

function differencesOnce(healthy: Directory, directory: Directory): readonly PracticeDifference[] {
  const before = known.get(directory);
  if (before !== undefined) return before;
  const differences = differencesOf(healthy, directory);
  known.set(directory, differences);
  return differences;
}

function toScenarioView(scenario: Scenario): ScenarioView {
  const { id, title, group, mistake, advice = null, instruction, expected, client, person } = scenario;
  const isAsked = expected.stage !== 'discovery' && client.settings.prompt !== 'none';
  return {
    id,
    title,
    mistake,
    advice,
    instruction,
    group,
    code: expected.aadsts === null ? null : `AADSTS${expected.aadsts}`,
    stage: expected.stage,
    profile: toScenarioProfile(scenario, new Date()).name,
    isInSettings: client.madeBy === 'settings',
    username: isAsked ? person.username : null,
  };
}

/** The same for every tenant: made once, because a view is made after every request. */
const SCENARIO_VIEWS = SCENARIOS.map(toScenarioView);

const toAppView = (app: App): PracticeView['apps'][number] => ({
  name: app.displayName,
  clientId: app.appId,
  tenantId: app.tenantId,
  clientType:
    app.passwordCredentials.length > 0 || app.web.redirectUris.length > 0 ? 'confidential' : 'public',
  redirectUris: [...app.web.redirectUris, ...app.spa.redirectUris, ...app.publicClient.redirectUris],
  hasSecret: app.configuredSecret !== null,
});
