import type { Cause } from '../../entra/causes.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { notesOnClientType } from '../../profile/notes/client-type.ts';
import { inAppRegistration } from '../admin-center.ts';
import { cannotTell, failed, pass } from '../judgement.ts';
import { hasTokens, pointerToTokens } from '../progress.ts';
import type { Judgement, Rule } from '../rule.ts';
import { findSighting, quoteSighting } from '../sightings.ts';

/** Entra counts the client as confidential and misses its secret. */
const SECRET_DEMANDED = 7000218;
/** Entra counts the client as public and refuses its secret. */
const SECRET_REFUSED = 700025;
/** Entra takes a secret from this client, though not this one. */
const SECRET_JUDGED = [7000215, 7000222];

export const clientTypeMismatch: Rule = {
  id: 'client-type-mismatch',
  title: 'The client type fits the platform of the redirect URI',
  group: 'client',
  weight: 'sign-in',
  why: 'Under “Web” Entra demands a secret; under “Single-page application” and “Mobile and desktop applications” it refuses one. The platform of the redirect URI decides, not the app.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/msal-client-applications',
  evaluate,
};

type Explained = { readonly cause: Cause; readonly headline: string; readonly repair: readonly string[] };

function evaluate(evidence: Evidence): Judgement {
  if (hasTokens(evidence)) {
    const { clientType } = evidence.profile;
    return pass(`Entra issued tokens to a ${clientType} client.`, pointerToTokens(evidence));
  }
  const sighting = findSighting(evidence, [SECRET_DEMANDED, SECRET_REFUSED]);
  if (sighting === undefined) {
    const judged = findSighting(evidence, SECRET_JUDGED);
    return judged === undefined
      ? judgeProfile(evidence)
      : pass('Entra looked at the secret, so it counts the client as confidential.', judged.pointer);
  }
  const explained = sighting.error.codes.includes(SECRET_REFUSED)
    ? secretRefused(evidence)
    : secretDemanded(evidence);
  return failed({ ...explained, seen: quoteSighting(sighting), evidence: [sighting.pointer] });
}

function secretRefused(evidence: Evidence): Explained {
  return {
    cause: 'public_client_sent_secret',
    headline: 'A client secret was sent, but Entra counts this client as public.',
    repair: [
      'If the app is a desktop, mobile or command line app: set Client type to Public.',
      `If it is a server: ${inAppRegistration(evidence, 'Authentication')} Move the redirect URI to “Web”.`,
    ],
  };
}

function secretDemanded(evidence: Evidence): Explained {
  if (evidence.profile.clientType === 'confidential') {
    return {
      cause: 'required_parameter_missing',
      headline: 'Entra demands a client secret, and none was sent.',
      repair: ['Type the client secret’s value into the field Client secret.'],
    };
  }
  return {
    cause: 'redirect_uri_platform_not_native',
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
    cause: isPublic ? 'redirect_uri_platform_not_native' : 'public_client_sent_secret',
    headline: `The profile is a ${profile.clientType} client, which does not fit the platform of its redirect URI.`,
    seen: note.message,
    evidence: ['profile.clientType', 'profile.platform'],
    repair: [note.message],
  });
}
