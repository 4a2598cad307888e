import { isGuid } from '../../../entra/guid.ts';
import type { DecodedToken, Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { judgeOwnApiToken } from '../../../reasoning/access-token.ts';
import { cannotTell, failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { classifyAccessToken } from '../../../token/classify.ts';
import { readText } from '../../../token/read-claim.ts';
import { tokenAudienceMismatch } from '../causes/token-audience-mismatch.ts';

export const accessTokenAudienceMismatchRule: Rule = {
  id: 'access-token-audience-mismatch',
  title: 'The access token is for the requested API',
  step: 'tokens',
  weight: 'quality',
  why: 'The claim aud names the API. In v2 tokens it is always the API’s client ID; in v1 tokens it is the name that the request used. The API has to accept exactly that.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeOwnApiToken(evidence, judgeAudience);
}

function judgeAudience(token: DecodedToken, api: string): Judgement {
  const audience = readText(token, 'aud');
  const place = at.claim('access', 'aud');
  if (audience === null) return cannotTell('The access token has no aud that is a string.');
  if (classifyAccessToken(token).kind === 'graph') {
    return notApplicable('The token is for Microsoft Graph; another check judges that.');
  }
  if (normalised(audience) === normalised(api)) return pass(`aud is ${audience}, as requested.`, place);
  // A client ID may belong to an API of any name: only two client IDs, or two names, can be told apart.
  if (isGuid(normalised(audience)) !== isGuid(normalised(api))) {
    return pass(`aud is ${audience}, which Entra looked up for ${api}.`, place);
  }
  return failed({
    cause: tokenAudienceMismatch,
    headline: `The access token is for ${audience}, but the scopes name ${api}.`,
    seen: `aud is ${audience}; requested was ${api}.`,
    places: [place],
    nextStep:
      'Let the API accept the audience that it actually gets: its client ID for v2 tokens, its Application ID URI for v1 tokens.',
    inProfile: ['Keep the scopes of only one API in Scopes.'],
  });
}

/** `api://<client ID>` and the client ID are the same API. */
function normalised(name: string): string {
  return name
    .toLowerCase()
    .replace(/^api:\/\//u, '')
    .replace(/\/$/u, '');
}
