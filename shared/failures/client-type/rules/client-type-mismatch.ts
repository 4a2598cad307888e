import { at } from '../../../evidence/place.ts';
import { publicClientFlowNotEnabled } from '../causes/public-client-flow-not-enabled.ts';
import { publicClientSentSecret } from '../causes/public-client-sent-secret.ts';
import { redirectUriPlatformNotNative } from '../causes/redirect-uri-platform-not-native.ts';
import { requiredParameterMissing } from '../../request/causes/required-parameter-missing.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { notesOnClientType } from '../../../profile/notes/client-type.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import type { Explanation } from '../../../reasoning/error-rule.ts';
import { cannotTell, failed, pass } from '../../../reasoning/judgement.ts';
import { hasTokens, isRenewal, placeOfTokens } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { findSighting, quoteSighting } from '../../../reasoning/sightings.ts';

/** Entra counts the client as confidential and misses its secret. */
const SECRET_DEMANDED = 7000218;
/** Entra counts the client as public and refuses its secret: a check of its own. */
const SECRET_REFUSED = 700025;
/** Entra takes a secret from this client, though not this one. */
const SECRET_JUDGED = [7000215, 7000222];

export const clientTypeMismatchRule: Rule = {
  id: 'client-type-mismatch',
  title: 'The client type fits the platform of the redirect URI',
  step: 'token-request',
  weight: 'sign-in',
  codes: [SECRET_DEMANDED],
  why: 'Under “Web” Entra demands a secret; under “Single-page application” and “Mobile and desktop applications” it refuses one. The platform of the redirect URI decides, not the app.',
  docs: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/confidential-client-application-authentication-error-aadsts7000218',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (hasTokens(evidence)) {
    const { clientType } = evidence.profile;
    return pass(`Entra issued tokens to a ${clientType} client.`, placeOfTokens(evidence));
  }
  const demanded = findSighting(evidence, [SECRET_DEMANDED]);
  if (demanded !== undefined) {
    return failed({
      ...secretDemanded(evidence),
      seen: quoteSighting(demanded),
      places: [demanded.place],
    });
  }
  const judged = findSighting(evidence, SECRET_JUDGED);
  if (judged !== undefined) {
    return pass('Entra looked at the secret, so it counts the client as confidential.', judged.place);
  }
  return findSighting(evidence, [SECRET_REFUSED]) === undefined
    ? judgeProfile(evidence)
    : cannotTell('Entra refused the secret itself; the check on that says what to do.');
}

function secretDemanded(evidence: Evidence): Explanation {
  if (evidence.profile.clientType === 'confidential') {
    return {
      cause: requiredParameterMissing,
      headline: 'Entra demands a client secret, and none was sent.',
      repair: ['Type the client secret’s value into the field Client secret.'],
    };
  }
  // A renewal names no redirect URI, so its platform cannot decide.
  if (isRenewal(evidence)) {
    return {
      cause: publicClientFlowNotEnabled,
      headline: 'Entra demands a client secret, because public client flows are switched off for the app.',
      repair: [
        `${inAppRegistration(evidence, 'Authentication → Advanced settings')} Set “Allow public client flows” to Yes.`,
      ],
    };
  }
  return {
    cause: redirectUriPlatformNotNative,
    headline: 'Entra demands a client secret, because it counts this client as confidential.',
    repair: [
      `If the app is a desktop, mobile or command line app: ${inAppRegistration(evidence, 'Authentication')} Move the redirect URI from “Web” to “Mobile and desktop applications”.`,
      'If it is a server: set Client type to Confidential and type the client secret.',
    ],
  };
}

function judgeProfile({ profile }: Evidence): Judgement {
  const [note] = notesOnClientType(profile);
  if (note === undefined) {
    return cannotTell(
      'Client type and platform of the profile fit together. How the redirect URI is really registered shows at the token request.',
    );
  }
  const isPublic = profile.clientType === 'public';
  return failed({
    cause: isPublic ? redirectUriPlatformNotNative : publicClientSentSecret,
    headline: `The profile is a ${profile.clientType} client, which does not fit the platform of its redirect URI.`,
    seen: note.message,
    places: [at.profile('clientType'), at.profile('platform')],
    repair: [note.message],
  });
}
