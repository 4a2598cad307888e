import type { DecodedToken, Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { judgeIdToken } from '../../../reasoning/id-token.ts';
import { failed, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { readClaim } from '../../../token/read-claim.ts';
import { tokenAudienceMismatch } from '../causes/token-audience-mismatch.ts';

export const idTokenAudienceMismatchRule: Rule = {
  id: 'id-token-audience-mismatch',
  title: 'The ID token is for this app',
  step: 'tokens',
  weight: 'sign-in',
  why: 'The claim aud names the app that the token was issued for. An app that accepts tokens of other apps lets their users in.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeIdToken(evidence, (token) => judgeAudience(token, evidence.profile.clientId.trim()));
}

function judgeAudience(token: DecodedToken, clientId: string): Judgement {
  const audience = readClaim(token, 'aud');
  const place = at.claim('id', 'aud');
  if (typeof audience === 'string' && audience.toLowerCase() === clientId.toLowerCase()) {
    return pass(`aud is the client ID ${clientId}.`, place);
  }
  const found = audience === undefined ? 'missing' : JSON.stringify(audience);
  return failed({
    cause: tokenAudienceMismatch,
    headline:
      found === 'missing'
        ? 'The ID token does not say which app it is for.'
        : `The ID token is for ${found}, not for this app.`,
    seen: `aud is ${found}; expected ${clientId}.`,
    places: [place, at.profile('clientId')],
    nextStep: 'Do not accept this token: it was issued for another app.',
    inProfile: ['Check Client ID.'],
  });
}
