import type { Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { judgeOwnApiToken } from '../../../reasoning/access-token.ts';
import { cannotTell, failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { classifyAccessToken } from '../../../token/classify.ts';
import { tokenVersionMismatch } from '../causes/token-version-mismatch.ts';

export const accessTokenVersionOneRule: Rule = {
  id: 'access-token-version-one',
  title: 'The access token is v2, like the endpoint',
  step: 'tokens',
  weight: 'quality',
  why: 'The registration of the API decides which version its tokens have, not the endpoint that the app calls; the default is v1. Issuer and audience of v1 look different, so an API that validates with the v2 metadata refuses them.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/access-tokens',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeOwnApiToken(evidence, (token, api) => {
    const { kind, version } = classifyAccessToken(token);
    const place = at.claim('access', 'ver');
    if (kind !== 'own-api') return notApplicable('The access token is for an API of Microsoft.');
    if (version === null) return cannotTell('The access token does not state its version.');
    if (version === '2.0') return pass('ver is 2.0.', place);
    return failed({
      cause: tokenVersionMismatch,
      headline: `The access token for ${api} is a v1 token, though it came from the v2 endpoint.`,
      seen: 'ver is 1.0, so iss begins with https://sts.windows.net/, and aud is the name that the request used for the API.',
      places: [place],
      nextStep: `In the manifest of ${api}, set requestedAccessTokenVersion (formerly accessTokenAcceptedVersion) to 2, or let the API validate v1 tokens.`,
    });
  });
}
