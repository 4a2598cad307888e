/** The groups of the practice scenarios, in the order in which they are listed. */
export const SCENARIO_GROUPS = [
  'healthy',
  'redirect',
  'client',
  'tenant',
  'account',
  'policy',
  'consent',
  'scope',
  'grant',
  'token',
  'service',
  'network',
] as const;
export type ScenarioGroup = (typeof SCENARIO_GROUPS)[number];
