import { NO_REDIRECT } from '../../shared/preflight/without-redirect.ts';
import { usesRedirect } from '../../shared/profile/flow.ts';
import { fail, ok } from '../../shared/result.ts';
import type { Handlers } from '../answer.ts';
import { findAuthority, findSecret } from '../authority.ts';
import type { PracticeHost } from '../practice-host.ts';
import type { Storage } from '../storage/storage.ts';
import type { CheckRegistry } from './check-registry.ts';

type Parts = { readonly storage: Storage; readonly practice: PracticeHost; readonly checks: CheckRegistry };

/** A check runs whatever is wrong with a profile: that is what it is for. */
export function createCheckHandlers({
  storage,
  practice,
  checks,
}: Parts): Pick<Handlers, 'startCheck' | 'cancelCheck'> {
  return {
    startCheck: async ({ profileId, isGrid }) => {
      const profile = storage.profiles.find(profileId);
      if (profile === null) return fail('profile-not-found', 'This profile no longer exists.');
      if (isGrid && !usesRedirect(profile.flow)) return fail('no-redirect', NO_REDIRECT);
      const authority = await findAuthority(practice, profile);
      if (!authority.ok) return authority;
      const secret = await findSecret(storage, practice, profile);
      if (!secret.ok) return secret;
      const { loginOrigin } = authority.value;
      return ok(checks.start({ profile, secret: secret.value, loginOrigin, isGrid }));
    },
    cancelCheck: (checkId) => checks.cancel(checkId),
  };
}
