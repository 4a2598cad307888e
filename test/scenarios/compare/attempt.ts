import { expect } from 'vitest';
import { SCENARIOS } from '../../../electron/practice/scenarios/scenarios.ts';
import type { Scenario } from '../../../electron/practice/scenarios/scenario.ts';
import type { PracticeTenant } from '../../../electron/practice/server.ts';
import { judge } from '../../../shared/judging/judge.ts';
import { startSignIn } from '../../../electron/sign-in/code-flow.ts';
import { toComparedRun, type ComparedRun } from '../../../shared/compare/side.ts';
import type { Evidence } from '../../../shared/evidence/evidence.ts';
import type { Expectation } from '../../../shared/profile/expectation.ts';
import type { ProfileDraft } from '../../../shared/profile/profile.ts';
import { passwordOf, profileOf } from '../../electron/practice/scenarios/client.ts';
import { createNodePorts } from '../../support/node-ports.ts';

export function findScenario(id: string): Scenario {
  const found = SCENARIOS.find((scenario) => scenario.id === id);
  if (found === undefined) throw new Error(`There is no scenario ${id}.`);
  return found;
}

/** The app of a scenario against the tenant as it is, through the app's own flow. */
export async function attempt(
  practice: PracticeTenant,
  scenarioId: string,
  { client, person }: Pick<Scenario, 'client' | 'person'>,
  changes: Partial<ProfileDraft> = {},
): Promise<Evidence> {
  expect(practice.setScenario(scenarioId).ok).toBe(true);
  const profile = { ...profileOf({ client }), ...changes };
  const { username, consent } = person;
  const password = passwordOf(practice, { person });
  const ports = createNodePorts(practice.caPem, { username, password, consent });
  try {
    const running = await startSignIn(
      {
        runId: '00000000-0000-4000-8000-0000000000aa',
        profile: { ...profile, id: '00000000-0000-4000-8000-000000000001' },
        secret: practice.configuredSecret(profile.clientId),
        browser: 'window',
        loginOrigin: practice.origin,
        practiceScenario: practice.scenario(),
        timeoutSeconds: 20,
      },
      ports,
      () => undefined,
    );
    if (!running.ok) throw new Error(running.error.message);
    return (await running.value.done).evidence;
  } finally {
    await ports.close();
  }
}

export function asSide(evidence: Evidence, expected: readonly Expectation[] = []): ComparedRun {
  return toComparedRun(evidence, judge(evidence, { now: new Date(evidence.finishedAt), expected }));
}
