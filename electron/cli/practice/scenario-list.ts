import { SCENARIOS } from '../../practice/scenarios/scenarios.ts';
import type { Scenario } from '../../practice/scenarios/scenario.ts';
import { printable } from '../printable.ts';
import { table } from './table.ts';

/** What `practice --list --json` prints: one line, and `schema` rises when a member changes. */
export type ScenarioList = {
  readonly schema: 1;
  readonly scenarios: readonly Omit<Scenario, 'change'>[];
};

export const scenarioList = (): ScenarioList => ({
  schema: 1,
  scenarios: SCENARIOS.map(
    ({ id, title, group, mistake, repair, instruction, cause, expected, client, person }) => ({
      id,
      title,
      group,
      mistake,
      repair,
      instruction,
      cause,
      expected,
      client,
      person,
    }),
  ),
});

/** The same for people. */
export function scenarioListText(): string {
  const rows = SCENARIOS.map(({ id, title, group, expected: { aadsts, error, httpStatus, stage } }) => [
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
