import type { DecodedToken, Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { judgeIdToken } from '../../../reasoning/id-token.ts';
import { cannotTell, failed, pass } from '../../../reasoning/judgement.ts';
import type { Explanation, Judgement, Rule } from '../../../reasoning/rule.ts';
import { unknown } from '../../../reasoning/unknown.ts';
import { issuerFor } from '../../../token/issuer.ts';
import { readText } from '../../../token/read-claim.ts';
import { tokenVersionMismatch } from '../causes/token-version-mismatch.ts';

export const idTokenIssuerMismatchRule: Rule = {
  id: 'id-token-issuer-mismatch',
  title: 'The ID token was issued by the expected tenant',
  step: 'tokens',
  weight: 'sign-in',
  why: 'An app has to compare the claim iss with the issuer that the tenant publishes. For common and organizations that is a pattern in which {tenantid} stands for the token’s tid.',
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
  const places = [at.claim('id', 'iss'), at.discovery];
  if (issuer === expected) return pass(`iss is ${expected}.`, ...places);
  return failed({
    ...explain(issuer, expected),
    seen: `iss is ${issuer ?? 'missing'}; expected ${expected}.`,
    places,
  });
}

function explain(issuer: string | null, expected: string): Explanation {
  if (issuer?.startsWith('https://sts.windows.net/') === true) {
    return {
      cause: tokenVersionMismatch,
      headline: 'The ID token is a v1 token, but the tenant’s metadata is that of v2.',
      nextStep:
        'Use the v2.0 endpoints for sign-in, or validate v1 tokens against the metadata without “v2.0” in its address.',
    };
  }
  return {
    cause: unknown,
    headline:
      issuer === null
        ? 'The ID token does not say who issued it.'
        : `The ID token was issued by ${issuer}, not by ${expected}.`,
    nextStep: 'Do not accept tokens of this issuer unless you mean to: they come from another tenant.',
    inProfile: ['Check Tenant.'],
  };
}
