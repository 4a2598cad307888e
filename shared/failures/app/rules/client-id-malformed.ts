import { clientIdPlaceholder } from '../causes/client-id-placeholder.ts';
import { wrongClientIdValue } from '../causes/wrong-client-id-value.ts';
import { NIL_GUID } from '../../../entra/guid.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { isPlaceholder } from '../../../profile/placeholder.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCallback } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [90112, 700038];

export const clientIdMalformedRule: Rule = {
  id: 'client-id-malformed',
  title: 'The client ID is a GUID',
  step: 'request',
  weight: 'sign-in',
  codes: CODES,
  why: 'An app is named by its Application (client) ID, which is always a GUID. A name, an address or a placeholder cannot be looked up.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/quickstart-register-app',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: () => ({
      cause: isUnfilled(evidence.profile.clientId) ? clientIdPlaceholder : wrongClientIdValue,
      headline: isUnfilled(evidence.profile.clientId)
        ? `The client ID “${evidence.profile.clientId}” is what a template left, not that of an app.`
        : `Entra cannot read the client ID “${evidence.profile.clientId}”: it has to be a GUID.`,
      repair: [
        'Copy the Application (client) ID from the app registration’s Overview into the field Client ID, without braces or spaces.',
      ],
    }),
    met: provenByCallback(evidence, 'Entra read the client ID.'),
    pending: notReached(evidence, 'an answer about the client ID'),
  });
}

/** Text of a template, or its zeros. */
const isUnfilled = (clientId: string): boolean => isPlaceholder(clientId) || clientId.trim() === NIL_GUID;
