import { isAppOnly, withoutRedirect } from '../../../reasoning/kind-of-attempt.ts';
import { pageName } from '../../../entra/admin-center.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { notesOnClientType } from '../../../profile/notes/client-type.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { hasTokens, isRenewal, notReached, placeOfTokens } from '../../../reasoning/progress.ts';
import type { Explanation, Judgement, Rule, RuleContext } from '../../../reasoning/rule.ts';
import { quoteSighting } from '../../../reasoning/sightings.ts';
import { requiredParameterMissing } from '../../request/causes/required-parameter-missing.ts';
import { publicClientFlowNotEnabled } from '../causes/public-client-flow-not-enabled.ts';
import { publicClientSentSecret } from '../causes/public-client-sent-secret.ts';
import { redirectUriPlatformNotNative } from '../causes/redirect-uri-platform-not-native.ts';

export const clientTypeMismatchRule: Rule = {
  id: 'client-type-mismatch',
  title: 'The client type fits the platform of the redirect URI',
  step: 'token-request',
  weight: 'sign-in',
  why: 'Under “Web” Entra demands a secret; under “Single-page application” and “Mobile and desktop applications” it refuses one. The platform of the redirect URI decides, not the app.',
  docs: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/confidential-client-application-authentication-error-aadsts7000218',
  evaluate,
};

function evaluate(evidence: Evidence, { refusal, refusalOf }: RuleContext): Judgement {
  if (hasTokens(evidence)) {
    const { clientType } = evidence.profile;
    return pass(`Entra issued tokens to a ${clientType} client.`, placeOfTokens(evidence));
  }
  if (refusal !== null) {
    return failed({
      ...secretDemanded(evidence),
      seen: quoteSighting(refusal.sighting),
      places: [refusal.sighting.place],
    });
  }
  const judged = refusalOf('client-secret-rejected') ?? refusalOf('client-secret-expired');
  if (judged !== null) {
    return pass(
      'Entra looked at the secret, so it treats the client as confidential.',
      judged.sighting.place,
    );
  }
  return refusalOf('client-secret-refused') === null
    ? judgeProfile(evidence)
    : notApplicable('Entra refused the secret itself; another check says what to do.');
}

/** Entra treats the client as confidential and got no secret. The profile tells which of the code’s causes it is. */
function secretDemanded(evidence: Evidence): Explanation {
  // Neither names a redirect URI, so no platform can decide.
  if (isRenewal(evidence) && evidence.profile.clientType === 'public') return FLOWS_NOT_ALLOWED;
  if (evidence.kind === 'device-code') return FLOWS_NOT_ALLOWED;
  if (isAppOnly(evidence) || evidence.profile.clientType === 'confidential') {
    return {
      cause: requiredParameterMissing,
      headline: 'Entra demands a client secret, and none was sent.',
      nextStep: 'Enter the secret in the profile and sign in again.',
      inProfile: ['Enter the secret’s Value in Client secret.'],
    };
  }
  return {
    cause: redirectUriPlatformNotNative,
    headline: 'Entra demands a client secret, because it treats this client as confidential.',
    inProfile: ['If the app is a server: set Client type to Confidential and enter the Client secret.'],
  };
}

const FLOWS_NOT_ALLOWED: Explanation = {
  cause: publicClientFlowNotEnabled,
  headline: 'Entra demands a client secret, because the app does not allow public client flows.',
  nextStep: `Under ${pageName('authentication-settings')} of the app, set “Allow public client flows” to Enabled (earlier: Yes).`,
};

function judgeProfile(evidence: Evidence): Judgement {
  const { profile } = evidence;
  const [note] = withoutRedirect(evidence) === null ? notesOnClientType(profile) : [];
  if (note === undefined) return notReached(evidence, 'an answer that tells how the app is registered');
  const isPublic = profile.clientType === 'public';
  return failed({
    cause: isPublic ? redirectUriPlatformNotNative : publicClientSentSecret,
    headline: `The profile is for a ${profile.clientType} client, which does not fit the platform of its redirect URI.`,
    seen: note.message,
    places: [at.profile('clientType'), at.profile('platform')],
    nextStep: note.message,
    inProfile: ['Set Client type and Platform so that they fit the registration.'],
  });
}
