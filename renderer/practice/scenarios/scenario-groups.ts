import type { ScenarioGroup, ScenarioView } from '../../../shared/ipc.ts';

/** The headings in their order. `SCENARIO_GROUPS` itself would bring the schema library into the window. */
const HEADINGS: Readonly<Record<ScenarioGroup, string>> = {
  healthy: 'Healthy',
  redirect: 'Redirect URI',
  client: 'Client and its credentials',
  tenant: 'Tenant and cloud',
  account: 'User account',
  consent: 'Consent and assignment',
  scope: 'Scopes and resources',
  policy: 'Policies',
  token: 'Token content',
  network: 'Network',
};
export const GROUP_ORDER = Object.keys(HEADINGS) as readonly ScenarioGroup[];

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
  return GROUP_ORDER.map((group) => ({
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
