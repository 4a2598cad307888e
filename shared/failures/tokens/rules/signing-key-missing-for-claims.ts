import type { Evidence } from '../../../evidence/evidence.ts';
import { inAppRegistration } from '../../../reasoning/admin-center.ts';
import { judgeByError } from '../../../reasoning/judge-error.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [50146];

export const signingKeyMissingForClaims: Rule = {
  id: 'signing-key-missing-for-claims',
  title: 'Claims mapping is allowed for the app',
  group: 'client',
  weight: 'sign-in',
  codes: CODES,
  why: 'An app whose claims are mapped signs its tokens with a key of its own, or says in its manifest that it accepts mapped claims. Without either Entra issues no token.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reference-app-manifest',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeByError(evidence, {
    codes: CODES,
    explain: () => ({
      cause: 'claims_mapping_needs_signing_key',
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
