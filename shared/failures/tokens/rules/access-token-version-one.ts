import { at } from '../../../evidence/place.ts';
import { tokenVersionMismatch } from '../causes/token-version-mismatch.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { classifyAccessToken } from '../../../token/classify.ts';
import { pointerToClaim } from '../../../token/read-claim.ts';
import { ACCESS_TOKEN, judgeOwnApiToken } from '../../../reasoning/access-token.ts';
import { cannotTell, failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const accessTokenVersionOneRule: Rule = {
  id: 'access-token-version-one',
  title: 'The API’s access tokens are v2, like the endpoint',
  step: 'tokens',
  weight: 'quality',
  why: 'The registration of the API decides which version its tokens have, not the endpoint that the app calls; left alone, it is v1. Issuer and audience of v1 look different, so an API that checks by the v2 metadata refuses them.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/access-tokens',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeOwnApiToken(evidence, (token, api) => {
    const { kind, version } = classifyAccessToken(token);
    const pointer = at.claim('access', 'ver');
    if (kind !== 'own-api') return notApplicable('The access token is for an API of Microsoft.');
    if (version === null) return cannotTell('The access token does not tell its version.');
    if (version === '2.0') return pass('ver is 2.0.', pointer);
    return failed({
      cause: tokenVersionMismatch,
      headline: `The access token for ${api} is a v1 token, though it came from the v2 endpoint.`,
      seen: 'ver is 1.0, so iss begins with https://sts.windows.net/, and aud is what the request called the API.',
      places: [pointer],
      repair: [
        `For v2 tokens: in the registration of ${api} → Manifest, set requestedAccessTokenVersion (in the older form accessTokenAcceptedVersion) to 2.`,
        'Or let the API check v1 tokens: with the metadata at /<tenant>/.well-known/openid-configuration, without “v2.0”.',
      ],
    });
  });
}
