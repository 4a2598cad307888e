import { acceptMappedClaimsAudience } from '../causes/accept-mapped-claims-audience.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [501461];

export const mappedClaimsAudienceRefusedRule: Rule = {
  id: 'mapped-claims-audience-refused',
  title: 'The audience goes with mapped claims',
  step: 'token-request',
  weight: 'sign-in',
  codes: CODES,
  why: 'With “acceptMappedClaims” Entra names the app in tokens only by its GUID or by an address on a domain that the tenant has proven.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reference-app-manifest',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: () => ({
      cause: acceptMappedClaimsAudience,
      headline:
        'The app accepts mapped claims, but the audience asked for is neither its GUID nor on a verified domain.',
      repair: [
        'Ask for the token by the app’s GUID: <client ID>/.default.',
        `${inAppRegistration(evidence, 'Expose an API')} Or make the Application ID URI one on a domain that the tenant has verified.`,
      ],
    }),
    met: provenByTokens(evidence, 'Entra issued tokens for the audience asked.'),
    pending: notReached(evidence, 'the tokens'),
  });
}
