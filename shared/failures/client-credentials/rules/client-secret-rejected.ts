import { clientSecretInvalid } from '../causes/client-secret-invalid.ts';
import { clientSecretNotUrlEncoded } from '../causes/client-secret-not-url-encoded.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { notApplicable } from '../../../reasoning/judgement.ts';
import { hasTokens, notReached, placeOfTokens } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { findSighting } from '../../../reasoning/sightings.ts';

const UNKNOWN_SECRET = 7000215;
const EXPIRED_SECRET = 7000222;

export const clientSecretRejectedRule: Rule = {
  id: 'client-secret-rejected',
  title: 'The client secret is one of this app’s secrets',
  step: 'token-request',
  weight: 'sign-in',
  codes: [UNKNOWN_SECRET],
  why: 'A confidential client proves who it is with a secret. Entra compares it with the values of this one app; a Secret ID, a secret of another app or a mistyped one does not match.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (evidence.profile.clientType === 'public') return notApplicable('A public client sends no secret.');
  return judgeRefusal(evidence, {
    codes: [UNKNOWN_SECRET],
    explain: () => ({
      cause: evidence.profile.secret?.kind === 'spaced' ? clientSecretNotUrlEncoded : clientSecretInvalid,
      headline: headlineFor(evidence),
      repair: [
        `${inAppRegistration(evidence, 'Certificates & secrets')} Make a new client secret and copy its Value (not the Secret ID) into the field Client secret; the value is shown only once.`,
        'A secret belongs to one app registration: check that the client ID is that of the same app.',
        'In your own app, look for a shell, a YAML file or an environment that changes $, ~, + or % in the value.',
      ],
    }),
    met: proofOf(evidence),
    pending: notReached(evidence, 'the token request, where the secret is checked'),
  });
}

function headlineFor({ profile }: Evidence): string {
  const { clientId, secret } = profile;
  if (secret?.kind === 'guid') {
    return 'The client secret is a GUID: that is the Secret ID, and Entra wants the secret’s Value.';
  }
  if (secret?.kind === 'spaced') {
    return 'The client secret has a space in it, as a plus sign becomes one in a form that was not encoded; no value of Entra has any.';
  }
  if (secret?.hasOuterWhitespace === true) {
    return 'The client secret has white space around it, and so matches none of the app’s secrets.';
  }
  return `The client secret is not one of the secrets of the app ${clientId}.`;
}

function proofOf(evidence: Evidence): { seen: string; pointer: string } | null {
  if (hasTokens(evidence)) {
    return { seen: 'Entra accepted the secret.', pointer: placeOfTokens(evidence) };
  }
  const expired = findSighting(evidence, [EXPIRED_SECRET]);
  if (expired === undefined) return null;
  return { seen: 'Entra recognised the secret, though it has expired.', pointer: expired.place };
}
