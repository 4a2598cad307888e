import type { Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { parseRedirectUri } from '../../../profile/redirect-uri.ts';
import { failed, pass } from '../../../reasoning/judgement.ts';
import { notReached } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { wrongCloudEndpoint } from '../causes/wrong-cloud-endpoint.ts';

export const metadataOfAnotherHostRule: Rule = {
  id: 'metadata-of-another-host',
  title: 'The tenant’s metadata names the host that was asked',
  step: 'network',
  weight: 'quality',
  why: 'The metadata says where to sign in and where to get tokens. When it names another host, the tenant is in another cloud, or the answer was tampered with on the way.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (evidence.discovery.status !== 'observed') return notReached(evidence, 'the metadata');
  const { url, authorizationEndpoint, tokenEndpoint } = evidence.discovery.value;
  const asked = hostOf(url);
  const foreign = [authorizationEndpoint, tokenEndpoint].map(hostOf).find((host) => host !== asked);
  if (foreign === undefined) return pass(`All endpoints are at ${asked}.`, at.discovery);
  return failed({
    cause: wrongCloudEndpoint,
    headline: `The metadata of ${asked} sends the sign-in to ${foreign}.`,
    seen: `Asked: ${asked}. Named in the metadata: ${foreign}.`,
    places: [at.discovery],
    // The cause’s own next step sends everybody to a login host; here the answer itself may be forged.
    nextStep: `Find out whose host ${foreign} is: unless it is the login host of another Microsoft cloud, do not type a password or send a secret there, because the answer of ${asked} was changed on the way.`,
    inProfile: [`If ${foreign} is the login host of another Microsoft cloud, set Cloud to that one.`],
  });
}

function hostOf(address: string): string {
  const parsed = parseRedirectUri(address);
  return parsed.ok ? parsed.value.host : address;
}
