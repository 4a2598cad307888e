import { at } from '../../../evidence/place.ts';
import { tokenAudienceMismatch } from '../causes/token-audience-mismatch.ts';
import type { DecodedToken, Evidence } from '../../../evidence/evidence.ts';
import { pointerToClaim, readClaim } from '../../../token/read-claim.ts';
import { ID_TOKEN, judgeIdToken } from '../../../reasoning/id-token.ts';
import { failed, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const idTokenAudienceMismatchRule: Rule = {
  id: 'id-token-audience-mismatch',
  title: 'The ID token is meant for this app',
  step: 'tokens',
  weight: 'sign-in',
  why: 'The claim aud names the app that the token was made for. An app that takes tokens of other apps lets their users in.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeIdToken(evidence, (token) => judgeAudience(token, evidence.profile.clientId.trim()));
}

function judgeAudience(token: DecodedToken, clientId: string): Judgement {
  const audience = readClaim(token, 'aud');
  const pointer = at.claim('id', 'aud');
  if (typeof audience === 'string' && audience.toLowerCase() === clientId.toLowerCase()) {
    return pass(`aud is the client ID ${clientId}.`, pointer);
  }
  const found = audience === undefined ? 'missing' : JSON.stringify(audience);
  return failed({
    cause: tokenAudienceMismatch,
    headline: `The ID token is meant for ${found === 'missing' ? 'nobody' : found}, not for this app.`,
    seen: `aud is ${found}; expected ${clientId}.`,
    places: [pointer, at.profile('clientId')],
    repair: [
      'Check the client ID in the profile; the token was made for another app and must not be accepted.',
    ],
  });
}
