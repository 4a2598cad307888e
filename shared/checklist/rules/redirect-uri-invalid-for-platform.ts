import type { Cause } from '../../entra/causes.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { notesOnRedirectUri } from '../../profile/notes/redirect-uri.ts';
import { PLATFORM_LABELS } from '../../profile/platform-label.ts';
import { inAppRegistration } from '../admin-center.ts';
import { failed, notApplicable, pass } from '../judgement.ts';
import { hasTokens, isRenewal, pointerToTokens } from '../progress.ts';
import type { Judgement, Rule } from '../rule.ts';
import { findSighting, quoteSighting } from '../sightings.ts';

/** Codes that tell under which platform the redirect URI is really registered. */
const ANSWERS: ReadonlyMap<
  number,
  { readonly cause: Cause; readonly headline: string; readonly step: string }
> = new Map([
  [
    9002325,
    {
      cause: 'server_app_registered_as_spa',
      headline: 'The redirect URI is registered as a single-page application, which has to use PKCE.',
      step: 'Move the redirect URI from “Single-page application” to “Web” if a server redeems the code.',
    },
  ],
  [
    9002326,
    {
      cause: 'redirect_uri_platform_not_spa',
      headline:
        'The code was redeemed from a browser, but the redirect URI is not registered as a single-page application.',
      step: 'Move the redirect URI to “Single-page application”.',
    },
  ],
  [
    9002327,
    {
      cause: 'spa_code_redeemed_server_side',
      headline:
        'The redirect URI is registered as a single-page application, but a program outside a browser redeemed the code.',
      step: 'Move the redirect URI from “Single-page application” to “Mobile and desktop applications”, or to “Web” with a secret.',
    },
  ],
]);

export const redirectUriInvalidForPlatform: Rule = {
  id: 'redirect-uri-invalid-for-platform',
  title: 'The redirect URI is valid for its platform',
  group: 'redirect',
  weight: 'sign-in',
  why: 'The platform under which a redirect URI is registered decides which addresses are allowed, and who may redeem the code, with or without a secret.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reply-url',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (isRenewal(evidence)) return notApplicable('A silent renewal uses no redirect URI.');
  if (hasTokens(evidence)) {
    return pass('Entra redeemed a code for this redirect URI.', pointerToTokens(evidence));
  }
  return judgeAnswer(evidence) ?? judgeForm(evidence);
}

function judgeAnswer(evidence: Evidence): Judgement | null {
  const sighting = findSighting(evidence, [...ANSWERS.keys()]);
  const answer = sighting?.error.codes.map((code) => ANSWERS.get(code)).find((found) => found !== undefined);
  if (sighting === undefined || answer === undefined) return null;
  const { cause, headline, step } = answer;
  return failed({
    cause,
    headline,
    seen: quoteSighting(sighting),
    evidence: [sighting.pointer],
    repair: [`${inAppRegistration(evidence, 'Authentication')} ${step}`],
  });
}

function judgeForm({ profile }: Evidence): Judgement {
  const wrong = notesOnRedirectUri(profile).find(({ severity }) => severity === 'error');
  if (wrong === undefined) {
    const platform = PLATFORM_LABELS[profile.platform];
    return pass(`${profile.redirectUri} follows Entra’s rules for “${platform}”.`, 'profile.redirectUri');
  }
  return failed({
    cause: wrong.code === 'redirect-uri-urn' ? 'redirect_uri_urn_scheme' : 'redirect_uri_not_registered',
    headline: `Entra cannot accept the redirect URI ${profile.redirectUri}.`,
    seen: wrong.message,
    evidence: ['profile.redirectUri'],
    repair: [wrong.message],
  });
}
