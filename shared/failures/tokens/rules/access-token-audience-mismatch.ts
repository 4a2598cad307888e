import { at } from '../../../evidence/place.ts';
import { tokenAudienceMismatch } from '../causes/token-audience-mismatch.ts';
import { isGuid } from '../../../entra/guid.ts';
import type { DecodedToken, Evidence } from '../../../evidence/evidence.ts';
import { classifyAccessToken } from '../../../token/classify.ts';
import { pointerToClaim, readText } from '../../../token/read-claim.ts';
import { ACCESS_TOKEN, judgeOwnApiToken } from '../../../reasoning/access-token.ts';
import { cannotTell, failed, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const accessTokenAudienceMismatchRule: Rule = {
  id: 'access-token-audience-mismatch',
  title: 'The access token is for the API that was asked for',
  step: 'tokens',
  weight: 'quality',
  why: 'The claim aud names the API. In v2 tokens it is always the API’s client ID; in v1 tokens it is what the request called the API. The API has to accept exactly that.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeOwnApiToken(evidence, judgeAudience);
}

function judgeAudience(token: DecodedToken, api: string): Judgement {
  const audience = readText(token, 'aud');
  const pointer = at.claim('access', 'aud');
  if (audience === null) return cannotTell('The access token has no aud that is a text.');
  if (classifyAccessToken(token).kind === 'graph') {
    return cannotTell('The token is for Microsoft Graph, which a check of its own judges.');
  }
  if (normalised(audience) === normalised(api)) return pass(`aud is ${audience}, as asked.`, pointer);
  // A client ID may belong to an API of any name: only two client IDs, or two names, can be told apart.
  if (isGuid(normalised(audience)) !== isGuid(normalised(api))) {
    return pass(`aud is ${audience}; whether that is ${api}, its registration tells.`, pointer);
  }
  return failed({
    cause: tokenAudienceMismatch,
    headline: `The access token is for ${audience}, but the scopes name ${api}.`,
    seen: `aud is ${audience}; asked was ${api}.`,
    places: [pointer],
    repair: [
      'Keep the scopes of one API in the request.',
      'Let the API accept the audience that it really gets: its client ID for v2 tokens, its Application ID URI for v1 tokens.',
    ],
  });
}

/** `api://<client ID>` and the client ID are the same API. */
function normalised(name: string): string {
  return name
    .toLowerCase()
    .replace(/^api:\/\//u, '')
    .replace(/\/$/u, '');
}
