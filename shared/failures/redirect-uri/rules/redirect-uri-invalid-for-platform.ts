import type { Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { notesOnRedirectUri } from '../../../profile/notes/redirect-uri.ts';
import { PLATFORM_LABELS } from '../../../profile/platform-label.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { withoutRedirect } from '../../../reasoning/kind-of-attempt.ts';
import { hasTokens, placeOfTokens } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { redirectUriNotRegistered } from '../causes/redirect-uri-not-registered.ts';
import { redirectUriUrnScheme } from '../causes/redirect-uri-urn-scheme.ts';

export const redirectUriInvalidForPlatformRule: Rule = {
  id: 'redirect-uri-invalid-for-platform',
  title: 'The platform allows a redirect URI of this form',
  step: 'settings',
  weight: 'sign-in',
  why: 'Not every address can be registered: the platform decides which schemes are allowed, and some characters and hosts are allowed nowhere.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reply-url',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  const reason = withoutRedirect(evidence);
  if (reason !== null) return notApplicable(reason);
  return hasTokens(evidence)
    ? pass('Entra redeemed a code for this redirect URI.', placeOfTokens(evidence))
    : judgeForm(evidence);
}

/** A check of its own judges http with a public host. */
const PUBLIC_HTTP = 'redirect-uri-http';

function judgeForm({ profile }: Evidence): Judgement {
  const { platform, redirectUri } = profile;
  const wrong = notesOnRedirectUri(profile).find(
    ({ severity, code }) => severity === 'error' && code !== PUBLIC_HTTP,
  );
  if (wrong === undefined) {
    const label = PLATFORM_LABELS[platform];
    return pass(`${redirectUri} follows Entra’s rules for “${label}”.`, at.profile('redirectUri'));
  }
  return failed({
    cause: wrong.code === 'redirect-uri-urn' ? redirectUriUrnScheme : redirectUriNotRegistered,
    headline: `Entra cannot accept the redirect URI ${redirectUri}.`,
    seen: wrong.message,
    places: [at.profile('redirectUri')],
    nextStep: wrong.message,
    inProfile: ['Correct Redirect URI.'],
  });
}
