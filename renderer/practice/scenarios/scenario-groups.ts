import type { ScenarioView } from '../../../shared/contract/ipc.ts';
import { SCENARIO_GROUPS, type ScenarioGroup } from '../../../shared/contract/scenario-groups.ts';

const HEADINGS: Readonly<Record<ScenarioGroup, string>> = {
  healthy: 'Healthy',
  redirect: 'Redirect URI',
  client: 'Client and its credentials',
  tenant: 'Tenant and cloud',
  account: 'User account',
  policy: 'Policies',
  consent: 'Consent and assignment',
  scope: 'Scopes and resources',
  grant: 'Codes and refresh tokens',
  token: 'Token content',
  service: 'Entra itself',
  network: 'Network',
};

export type GroupedScenarios = {
  readonly group: ScenarioGroup;
  readonly heading: string;
  readonly scenarios: readonly ScenarioView[];
};

/** The scenarios that match, by group; groups without any are left out. */
export function groupScenarios(
  scenarios: readonly ScenarioView[],
  search: string,
): readonly GroupedScenarios[] {
  const found = scenarios.filter((scenario) => isMatch(scenario, search));
  return SCENARIO_GROUPS.map((group) => ({
    group,
    heading: HEADINGS[group],
    scenarios: found.filter((scenario) => scenario.group === group),
  })).filter((each) => each.scenarios.length > 0);
}

/** Every word has to be somewhere in the title, the code, the mistake or the id. */
function isMatch({ title, code, mistake, id }: ScenarioView, search: string): boolean {
  const place = `${title} ${code ?? ''} ${mistake} ${id}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => place.includes(word));
}
