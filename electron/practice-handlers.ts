import type { ProfileView } from '../shared/contract/ipc.ts';
import type { Profile } from '../shared/profile/profile.ts';
import { ok, type Result } from '../shared/result.ts';
import type { Handlers } from './answer.ts';
import type { PracticeHost } from './practice-host.ts';
import type { Storage } from './storage/storage.ts';
import { isSameSignIn, toScenarioProfile } from './practice/scenario-profile.ts';
import { asRegistered } from './practice/scenarios/client-part.ts';
import { findScenario } from './practice/scenarios/scenarios.ts';
import { practiceViewOf } from './practice/view.ts';

type PracticePorts = {
  readonly storage: Pick<Storage, 'profiles' | 'secrets'>;
  readonly practice: Pick<PracticeHost, 'start'>;
  readonly now: () => Date;
};

type PracticeHandlers = Pick<Handlers, 'startPractice' | 'setScenario' | 'openScenarioProfile'>;

/** The use cases of the practice tenant; opening a scenario also finds or makes its profile. */
export function createPracticeHandlers({ storage, practice, now }: PracticePorts): PracticeHandlers {
  const { profiles, secrets } = storage;
  const view = (profile: Profile): ProfileView => ({ profile, secret: secrets.secretState(profile) });
  /** A secret of the user's own would go before the sample app's, and hide what is wrong with that one. */
  const hasOwnSecret = (profile: Profile): boolean =>
    !['none', 'practice'].includes(secrets.secretState(profile).kind);

  return {
    startPractice: async () => {
      const started = await practice.start();
      return started.ok ? ok(practiceViewOf(started.value)) : started;
    },
    setScenario: async (id) => {
      const started = await practice.start();
      if (!started.ok) return started;
      const set = started.value.setScenario(id);
      return set.ok ? ok(practiceViewOf(started.value)) : set;
    },
    openScenarioProfile: async ({ id, isRepaired }) => {
      const scenario = findScenario(id);
      if (!scenario.ok) return scenario;
      const started = await practice.start();
      if (!started.ok) return started;
      const { client } = scenario.value;
      const wanted = toScenarioProfile(
        isRepaired ? { client: asRegistered(client.sample) } : scenario.value,
        now(),
      );
      const stored = profiles.list().find((each) => isSameSignIn(each, wanted) && !hasOwnSecret(each));
      const profile: Result<Profile> = stored === undefined ? profiles.create(wanted) : ok(stored);
      if (!profile.ok) return profile;
      const set = started.value.setScenario(isRepaired ? 'healthy' : id);
      return set.ok ? ok(view(profile.value)) : set;
    },
  };
}
