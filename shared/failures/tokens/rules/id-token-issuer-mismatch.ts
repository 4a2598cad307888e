import { at } from '../../../evidence/place.ts';
import { tokenVersionMismatch } from '../causes/token-version-mismatch.ts';
import { unknown } from '../../../reasoning/unknown.ts';
import type { DecodedToken, Evidence } from '../../../evidence/evidence.ts';
import { issuerFor } from '../../../token/issuer.ts';
import { pointerToClaim, readText } from '../../../token/read-claim.ts';
import { ID_TOKEN, judgeIdToken } from '../../../reasoning/id-token.ts';
import { cannotTell, failed, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const idTokenIssuerMismatchRule: Rule = {
  id: 'id-token-issuer-mismatch',
  title: 'The ID token was issued by the tenant that was asked',
  step: 'tokens',
  weight: 'sign-in',
  why: 'An app has to compare the claim iss with the issuer that the tenant publishes. For common and organizations that is a pattern, in which {tenantid} stands for the token’s tid.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/access-tokens',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeIdToken(evidence, (token) => {
    if (evidence.discovery.status !== 'observed') {
      return cannotTell('The tenant’s metadata was not read, so the expected issuer is not known.');
    }
    return judgeIssuer(token, issuerFor(evidence.discovery.value.issuer, token));
  });
}

function judgeIssuer(token: DecodedToken, expected: string): Judgement {
  const issuer = readText(token, 'iss');
  const pointer = at.claim('id', 'iss');
  if (issuer === expected) return pass(`iss is ${expected}.`, pointer, at.discovery);
  const isV1 = issuer?.startsWith('https://sts.windows.net/') === true;
  return failed({
    cause: isV1 ? tokenVersionMismatch : unknown,
    headline: isV1
      ? 'The ID token is a v1 token, but the tenant’s metadata is that of v2.'
      : `The ID token was issued by ${issuer ?? 'nobody'}, not by ${expected}.`,
    seen: `iss is ${issuer ?? 'missing'}; expected ${expected}.`,
    places: [pointer, at.discovery],
    repair: isV1
      ? [
          'Use the v2.0 endpoints for sign-in, or check v1 tokens against the metadata without “v2.0” in its address.',
        ]
      : [
          'Check the tenant in the profile: the token comes from another one. Do not accept tokens of this issuer unless you mean to.',
        ],
  });
}
