import { createSampleProfiles } from '../../../../electron/practice/sample-profiles.ts';
import type { Scenario } from '../../../../electron/practice/scenarios/scenario.ts';
import type { PracticeTenant } from '../../../../electron/practice/server.ts';
import type { ProfileDraft } from '../../../../shared/profile/profile.ts';
import { NOW } from '../start-for-test.ts';

/** How the app of a scenario is set up on its own side. */
export const profileOf = ({ client }: Pick<Scenario, 'client'>): ProfileDraft => ({
  ...createSampleProfiles(NOW)[client.sample],
  ...client.settings,
});

/** What the person types: as the scenario says, or what the directory has. */
export function passwordOf(tenant: PracticeTenant, { person }: Pick<Scenario, 'person'>): string {
  const user = tenant.directory().users.find(({ username }) => username === person.username);
  return person.password ?? user?.password ?? 'no such user';
}
