import { causeById } from '../../shared/failures/index.ts';
import type { Repair } from '../../shared/reasoning/repair.ts';
import { toFacts } from '../../shared/relying-parties/connection-facts.ts';
import { toScenarioProfile } from './scenario-profile.ts';
import type { Scenario } from './scenarios/scenario.ts';

/** What repairs it in a real tenant: the repairs of its cause, with the values of the profile that shows it. */
export function repairsOf(scenario: Scenario): readonly Repair[] {
  const cause = scenario.cause === null ? undefined : causeById(scenario.cause);
  return cause?.repairs(toFacts(toScenarioProfile(scenario, new Date()))) ?? [];
}
