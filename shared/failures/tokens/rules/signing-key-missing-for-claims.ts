import { claimsMappingNeedsSigningKey } from '../causes/claims-mapping-needs-signing-key.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [50146];

export const signingKeyMissingForClaimsRule: Rule = {
  id: 'signing-key-missing-for-claims',
  title: 'Claims mapping is allowed for the app',
  step: 'token-request',
  weight: 'sign-in',
  codes: CODES,
  why: 'An app whose claims are mapped signs its tokens with a key of its own, or says in its manifest that it accepts mapped claims. Without either Entra issues no token.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reference-app-manifest',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: () => ({
      cause: claimsMappingNeedsSigningKey,
      headline: 'The app maps claims, but has neither a signing key of its own nor “acceptMappedClaims”.',
      repair: [
        `${inAppRegistration(evidence, 'Manifest')} For an app of one tenant only, set acceptMappedClaims to true.`,
        'Otherwise give the service principal a signing key of its own.',
      ],
    }),
    met: provenByTokens(evidence, 'Entra issued tokens for the app.'),
    pending: notReached(evidence, 'the tokens'),
  });
}
