import type { Found } from '../reading/found.ts';
import { leaveFrontOpen } from '../reading/redirect.ts';
import { say, toggle } from '../reading/takers.ts';

/** `isFallbackPublicClient`, `allowPublicClient`, `publicClient`: counts where no redirect URI tells the platform. */
export const publicClient = toggle((found, _leaf, isOn) => {
  found.inputs.set('isPublicClient', String(isOn));
});

/** Only an app with a Web redirect URI has a secret to redeem the code with. */
export function settlePlatform(found: Found): void {
  leaveFrontOpen(found);
  if (found.said.platform !== null) return;
  if (found.inputs.get('isPublicClient') === 'true') say(found, { platform: 'native', clientType: 'public' });
  else say(found, { platform: 'web', clientType: 'confidential' });
}
