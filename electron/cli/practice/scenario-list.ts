import type { Repair } from '../../../shared/reasoning/repair.ts';
import { repairsOf } from '../../practice/scenario-repairs.ts';
import type { Scenario } from '../../practice/scenarios/scenario.ts';
import { printable } from '../printable.ts';
import { table } from './table.ts';

/** What `practice --list --json` prints: one line, and `schema` rises when a member changes. */
export type ScenarioList = {
  readonly schema: 2;
  readonly scenarios: readonly (Omit<Scenario, 'change' | 'advice'> & {
    /** As `explain --json` prints them. */
    readonly repair: readonly Repair[];
    /** What helps where no repair of a cause does. */
    readonly advice: string | null;
  })[];
};

export const scenarioList = (scenarios: readonly Scenario[]): ScenarioList => ({
  schema: 2,
  scenarios: scenarios.map((scenario) => {
    const {
      id,
      title,
      group,
      mistake,
      advice = null,
      instruction,
      cause,
      expected,
      client,
      person,
    } = scenario;
    return {
      id,
      title,
      group,
      mistake,
      repair: repairsOf(scenario),
      advice,
      instruction,
      cause,
      expected,
      client,
      person,
    };
  }),
});

/** The same for people. */
export function scenarioListText(scenarios: readonly Scenario[]): string {
  const rows = scenarios.map(({ id, title, group, expected: { aadsts, error, httpStatus, stage } }) => [
    id,
    group,
    stage,
    aadsts === null ? '-' : `AADSTS${aadsts}`,
    error ?? '-',
    httpStatus === null ? '-' : String(httpStatus),
    title,
  ]);
  const head = ['SCENARIO', 'GROUP', 'STAGE', 'CODE', 'ERROR', 'HTTP', 'WHAT IS WRONG'];
  return `${table([head, ...rows])
    .map(printable)
    .join('\n')}\n`;
}
