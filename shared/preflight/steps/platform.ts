import type { Cause } from '../../reasoning/causes.ts';
import { PLATFORM_LABELS } from '../../profile/platform-label.ts';
import type { Platform, Profile } from '../../profile/profile.ts';
import { disproven, notProven, proven, type Checked, type Judged, type Rung } from '../step.ts';
import { judgeUnobserved } from '../unobserved.ts';

export const platform: Rung = {
  id: 'platform',
  title: 'The redirect URI is registered under the profile’s platform',
  standsOn: ['personas', 'authorize'],
  needs: ['proxy', 'name', 'connection', 'certificate', 'tenant', 'client', 'redirect-uri'],
  judge,
};

function judge({ profile, seen, oracle }: Checked): Judged | null {
  const { personas } = seen;
  if (personas === null) return null;
  if (personas.status !== 'observed') return judgeUnobserved(personas);
  if (oracle === null) return null;
  const exchanges = personas.value.map(({ exchange }) => exchange);
  const { platform: found, sureness } = oracle;
  if (found === null || sureness === null) {
    return notProven({
      finding: oracle.isUnregistered ? 'not-registered' : 'platform-open',
      headline: oracle.headline,
      unproven: oracle.advice,
      exchanges,
    });
  }
  if (found === profile.platform) {
    return proven({
      finding: `platform-${found}`,
      headline: oracle.headline,
      sureness,
      proves: 'The token endpoint will treat the code as this profile expects.',
      exchanges,
    });
  }
  return disproven({
    finding: `platform-${found}`,
    headline: `${oracle.headline} The profile says “${PLATFORM_LABELS[profile.platform]}”.`,
    sureness,
    cause: causeOf(found, profile),
    proves: oracle.advice,
    exchanges,
  });
}

/** What the sign-in of this profile would end with. */
function causeOf(found: Platform, { platform: stated, clientType }: Profile): Cause {
  if (found === 'spa') return 'spa_code_redeemed_server_side';
  if (stated === 'spa') return 'redirect_uri_platform_not_spa';
  if (found === 'native') return clientType === 'confidential' ? 'public_client_sent_secret' : 'unknown';
  return clientType === 'confidential' ? 'unknown' : 'redirect_uri_platform_not_native';
}
