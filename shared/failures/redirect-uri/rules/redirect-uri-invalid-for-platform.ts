import { at } from '../../../evidence/place.ts';
import { redirectUriNotRegistered } from '../causes/redirect-uri-not-registered.ts';
import { redirectUriUrnScheme } from '../causes/redirect-uri-urn-scheme.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { notesOnRedirectUri } from '../../../profile/notes/redirect-uri.ts';
import { PLATFORM_LABELS } from '../../../profile/platform-label.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { hasTokens, isRenewal, placeOfTokens } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const redirectUriInvalidForPlatformRule: Rule = {
  id: 'redirect-uri-invalid-for-platform',
  title: 'The redirect URI has a form that its platform allows',
  step: 'settings',
  weight: 'sign-in',
  why: 'Not every address can be registered: the platform decides which schemes are allowed, and some characters and hosts are allowed nowhere.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reply-url',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (isRenewal(evidence)) return notApplicable('A silent renewal uses no redirect URI.');
  if (hasTokens(evidence)) {
    return pass('Entra redeemed a code for this redirect URI.', placeOfTokens(evidence));
  }
  return judgeForm(evidence);
}

/** A check of its own judges http with a public host. */
const PUBLIC_HTTP = 'redirect-uri-http';

function judgeForm({ profile }: Evidence): Judgement {
  const wrong = notesOnRedirectUri(profile).find(
    ({ severity, code }) => severity === 'error' && code !== PUBLIC_HTTP,
  );
  if (wrong === undefined) {
    const platform = PLATFORM_LABELS[profile.platform];
    return pass(`${profile.redirectUri} follows Entra’s rules for “${platform}”.`, at.profile('redirectUri'));
  }
  return failed({
    cause: wrong.code === 'redirect-uri-urn' ? redirectUriUrnScheme : redirectUriNotRegistered,
    headline: `Entra cannot accept the redirect URI ${profile.redirectUri}.`,
    seen: wrong.message,
    places: [at.profile('redirectUri')],
    repair: [wrong.message],
  });
}
