import { publicClientSentSecret } from '../../failures/client-type/causes/public-client-sent-secret.ts';
import { redirectUriPlatformNotNative } from '../../failures/client-type/causes/redirect-uri-platform-not-native.ts';
import { redirectUriPlatformNotSpa } from '../../failures/client-type/causes/redirect-uri-platform-not-spa.ts';
import { spaCodeRedeemedServerSide } from '../../failures/client-type/causes/spa-code-redeemed-server-side.ts';
import type { Cause } from '../../reasoning/cause.ts';
import { unknown } from '../../reasoning/unknown.ts';
import { PLATFORM_LABELS } from '../../profile/platform-label.ts';
import type { Platform, Profile } from '../../profile/profile.ts';
import { failed, cannotTell, pass, type Checked, type Judged, type PreflightStep } from '../step.ts';
import { judgeUnobserved } from '../unobserved.ts';

export const platform: PreflightStep = {
  id: 'platform',
  title: 'The redirect URI is registered under the profile’s platform',
  standsOn: ['clientVariants', 'authorize'],
  needs: ['proxy', 'name', 'connection', 'certificate', 'tenant', 'client', 'redirect-uri'],
  judge,
};

function judge({ profile, seen, platformTest }: Checked): Judged | null {
  const { clientVariants } = seen;
  if (clientVariants === null) return null;
  if (clientVariants.status !== 'observed') return judgeUnobserved(clientVariants);
  if (platformTest === null) return null;
  const exchanges = clientVariants.value.map(({ exchange }) => exchange);
  const { platform: found, sureness } = platformTest;
  if (found === null || sureness === null) {
    return cannotTell({
      finding: platformTest.isUnregistered ? 'not-registered' : 'platform-open',
      headline: platformTest.headline,
      unproven: platformTest.advice,
      exchanges,
    });
  }
  if (found === profile.platform) {
    return pass({
      finding: `platform-${found}`,
      headline: platformTest.headline,
      sureness,
      proves: 'The token endpoint will treat the code as this profile expects.',
      exchanges,
    });
  }
  return failed({
    finding: `platform-${found}`,
    headline: `${platformTest.headline} The profile says “${PLATFORM_LABELS[profile.platform]}”.`,
    sureness,
    cause: causeOf(found, profile),
    proves: platformTest.advice,
    exchanges,
  });
}

/** What the sign-in of this profile would end with. */
function causeOf(found: Platform, { platform: stated, clientType }: Profile): Cause {
  if (found === 'spa') return spaCodeRedeemedServerSide;
  if (stated === 'spa') return redirectUriPlatformNotSpa;
  if (found === 'native') return clientType === 'confidential' ? publicClientSentSecret : unknown;
  return clientType === 'confidential' ? unknown : redirectUriPlatformNotNative;
}
