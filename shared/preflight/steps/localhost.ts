import { localhostNotResolvable } from '../../failures/network/causes/localhost-not-resolvable.ts';
import { parseRedirectUri } from '../../profile/redirect-uri.ts';
import { failed, notApplicable, pass, type Checked, type Judged, type PreflightStep } from '../step.ts';
import { judgeUnobserved } from '../unobserved.ts';

export const localhost: PreflightStep = {
  id: 'localhost',
  title: 'The name localhost leads to this machine',
  standsOn: ['localhost'],
  needs: [],
  judge,
};

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/iu;

function judge({ profile, seen }: Checked): Judged | null {
  const uri = parseRedirectUri(profile.redirectUri);
  if (!uri.ok || uri.value.host !== 'localhost') {
    return notApplicable({
      finding: 'not-localhost',
      headline: 'The redirect URI does not use the name localhost.',
    });
  }
  if (seen.localhost === null) return null;
  const unproven = 'Browsers know the name by themselves; your app may ask the system, as this step did.';
  if (seen.localhost.status === 'failed') {
    return failed({
      finding: 'localhost-not-found',
      headline: `The name localhost has no address on this machine (${seen.localhost.code}).`,
      sureness: 'certain',
      cause: localhostNotResolvable,
      unproven,
    });
  }
  if (seen.localhost.status !== 'observed') return judgeUnobserved(seen.localhost);
  const { addresses } = seen.localhost.value;
  const foreign = addresses.find((address) => !LOOPBACK.test(address));
  if (foreign !== undefined || addresses.length === 0) {
    return failed({
      finding: 'localhost-elsewhere',
      headline: `The name localhost leads to ${foreign ?? 'nowhere'}, which is not this machine.`,
      sureness: 'certain',
      cause: localhostNotResolvable,
      unproven,
    });
  }
  return pass({
    finding: 'localhost-found',
    headline: `localhost is ${addresses.join(' and ')}.`,
    sureness: 'certain',
    unproven,
  });
}
