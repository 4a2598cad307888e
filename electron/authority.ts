import { cloudById } from '../shared/entra/clouds.ts';
import type { Profile } from '../shared/profile/profile.ts';
import { ok, type Result } from '../shared/result.ts';
import type { PracticeHost } from './practice-host.ts';
import type { Storage } from './storage/storage.ts';

export type Authority = {
  readonly loginOrigin: string;
  /** Set for the practice tenant alone. */
  readonly practiceScenario: string | null;
};

/** Where the profile's cloud is asked; the practice tenant is started for it. */
export async function findAuthority(practice: PracticeHost, profile: Profile): Promise<Result<Authority>> {
  const { loginHost } = cloudById(profile.cloud);
  if (loginHost !== null) return ok({ loginOrigin: `https://${loginHost}`, practiceScenario: null });
  const started = await practice.start();
  if (!started.ok) return started;
  return ok({ loginOrigin: started.value.origin, practiceScenario: started.value.scenario() });
}

/** The secret to send for this profile, bound to its cloud; `null`: none is wanted, or none is typed. */
export async function findSecret(
  storage: Storage,
  practice: PracticeHost,
  profile: Profile,
): Promise<Result<string | null>> {
  if (profile.clientType === 'public') return ok(null);
  const secret = await storage.secrets.useSecret(profile);
  return secret.ok ? ok(secret.value ?? practiceSecret(practice, profile)) : secret;
}

/** The practice tenant knows what its sample apps have in their settings; a secret typed by the user goes first. */
function practiceSecret(practice: PracticeHost, profile: Profile): string | null {
  if (profile.cloud !== 'practice') return null;
  return practice.current()?.configuredSecret(profile.clientId) ?? null;
}
