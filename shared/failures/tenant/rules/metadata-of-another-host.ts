import { at } from '../../../evidence/place.ts';
import { wrongCloudEndpoint } from '../causes/wrong-cloud-endpoint.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { parseRedirectUri } from '../../../profile/redirect-uri.ts';
import { cannotTell, failed, pass } from '../../../reasoning/judgement.ts';
import { notReached } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const metadataOfAnotherHostRule: Rule = {
  id: 'metadata-of-another-host',
  title: 'The tenant’s metadata names the host that was asked',
  step: 'network',
  weight: 'quality',
  why: 'The metadata says where to sign in and where to get tokens. When it names another host, the tenant lives in another cloud, or somebody on the way wrote it.',
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
    places: [at.discovery, at.discovery],
    repair: [
      `If ${foreign} is a login host of another Microsoft cloud: set the field Cloud to that one.`,
      `If it is not: do not type a password or send a secret there. Somebody between this machine and ${asked} changed the answer.`,
    ],
  });
}

function hostOf(address: string): string {
  const parsed = parseRedirectUri(address);
  return parsed.ok ? parsed.value.host : address;
}
