import type { Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { judgeIdToken } from '../../../reasoning/id-token.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { unknown } from '../../../reasoning/unknown.ts';
import { readText } from '../../../token/read-claim.ts';

export const idTokenTenantInconsistentRule: Rule = {
  id: 'id-token-tenant-inconsistent',
  title: 'The ID token names only one tenant',
  step: 'tokens',
  weight: 'sign-in',
  why: 'The tenant is named in the claim tid and in iss. Multitenant apps decide by tid whom they let in, so the two have to agree.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference',
  evaluate,
};

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/iu;

function evaluate(evidence: Evidence): Judgement {
  return judgeIdToken(evidence, (token) => {
    const tid = readText(token, 'tid');
    const inIssuer = GUID.exec(readText(token, 'iss') ?? '')?.[0];
    if (tid === null) return notApplicable('The token has no tid; it comes with the scope profile.');
    if (inIssuer === undefined) return notApplicable('The issuer contains no tenant ID to compare with.');
    const places = [at.claim('id', 'tid'), at.claim('id', 'iss')];
    if (tid.toLowerCase() === inIssuer.toLowerCase()) return pass(`tid and iss both name ${tid}.`, ...places);
    return failed({
      cause: unknown,
      headline: `The ID token names two tenants: ${tid} in tid, and ${inIssuer} in iss.`,
      seen: `tid is ${tid}; iss contains ${inIssuer}.`,
      places,
      nextStep:
        'Do not accept this token: Entra does not issue such tokens. In your own app, compare iss with the issuer of the tenant in tid before you trust tid.',
    });
  });
}
