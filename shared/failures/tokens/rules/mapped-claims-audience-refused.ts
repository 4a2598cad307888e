import type { Evidence } from '../../../evidence/evidence.ts';
import { inAppRegistration } from '../../../reasoning/admin-center.ts';
import { judgeByError } from '../../../reasoning/judge-error.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [501461];

export const mappedClaimsAudienceRefused: Rule = {
  id: 'mapped-claims-audience-refused',
  title: 'The audience goes with mapped claims',
  group: 'client',
  weight: 'sign-in',
  codes: CODES,
  why: 'With “acceptMappedClaims” Entra names the app in tokens only by its GUID or by an address on a domain that the tenant has proven.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reference-app-manifest',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeByError(evidence, {
    codes: CODES,
    explain: () => ({
      cause: 'accept_mapped_claims_audience',
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
