import { redirectUriNotRegistered } from '../causes/redirect-uri-not-registered.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { PLATFORM_LABELS } from '../../../profile/platform-label.ts';
import { parseRedirectUri } from '../../../profile/redirect-uri.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { notApplicable } from '../../../reasoning/judgement.ts';
import { isRenewal, notReached } from '../../../reasoning/progress.ts';
import { provenByCallback } from '../../../reasoning/proof.ts';
import { kindOfMismatch, REDIRECT_URI_REFUSED, redirectRefusal } from '../redirect-mismatch.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { sentRedirectUri } from '../../../reasoning/sent.ts';

export const redirectUriNotRegisteredRule: Rule = {
  id: 'redirect-uri-not-registered',
  title: 'The redirect URI is registered',
  step: 'request',
  weight: 'sign-in',
  codes: REDIRECT_URI_REFUSED,
  why: 'Entra sends the answer only to addresses that are registered for the app, so that nobody else can collect it. An error about the address itself stays on Entra’s page: the app never hears of it.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reply-url',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (isRenewal(evidence)) return notApplicable('A silent renewal uses no redirect URI.');
  if (redirectRefusal(evidence) !== undefined && kindOfMismatch(evidence) !== 'other') {
    return notApplicable('Entra refused the address for a reason that another check names.');
  }
  const uri = sentRedirectUri(evidence);
  return judgeRefusal(evidence, {
    codes: REDIRECT_URI_REFUSED,
    explain: () => ({
      cause: redirectUriNotRegistered,
      headline: `The redirect URI ${uri} is not registered for this app.`,
      repair: repairFor(evidence, uri),
    }),
    met: provenByCallback(evidence, `Entra sent the browser back to ${uri}.`),
    pending: `${notReached(evidence, 'the redirect back')} A sign-in page alone proves nothing: Entra may check the address only after the password.`,
  });
}

function repairFor(evidence: Evidence, uri: string): readonly string[] {
  const { platform, clientId } = evidence.profile;
  return [
    `${inAppRegistration(evidence, 'Authentication')} Add exactly ${toRegister(evidence, uri)} under “${PLATFORM_LABELS[platform]}”.`,
    'If it seems to be there, compare character by character: scheme, host, letter case of the path, slash at the end. Entra ignores only the port, and only for localhost.',
    ...traitsOf(uri),
    `If it is right, check the client ID: the address may be registered for another app than ${clientId}.`,
  ];
}

/** The port that was free by chance is not to be registered: Entra ignores it for localhost. */
function toRegister(evidence: Evidence, uri: string): string {
  const parsed = parseRedirectUri(uri);
  return parsed.ok && parsed.value.host === 'localhost' ? evidence.profile.redirectUri : uri;
}

/** What is easily typed differently when the address is registered. */
function traitsOf(uri: string): readonly string[] {
  const path = uri.replace(/^[a-z]+:\/\/[^/]*/iu, '');
  const capital = /[A-Z]/u.exec(path)?.[0];
  return [
    ...(path.endsWith('/')
      ? ['The address that was sent ends with a slash: the registered one has to, too.']
      : []),
    ...(capital === undefined
      ? []
      : [
          `The path that was sent has a capital letter (“${capital}”): the registered one has to have it, too.`,
        ]),
  ];
}
