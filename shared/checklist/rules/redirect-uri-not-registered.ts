import type { Evidence } from '../../evidence/evidence.ts';
import { PLATFORM_LABELS } from '../../profile/platform-label.ts';
import { parseRedirectUri } from '../../profile/redirect-uri.ts';
import { inAppRegistration } from '../admin-center.ts';
import { judgeByError } from '../judge-error.ts';
import { notApplicable } from '../judgement.ts';
import { hasCallback, isRenewal, notReached } from '../progress.ts';
import type { Judgement, Rule } from '../rule.ts';
import { sentRedirectUri } from '../sent.ts';

const NOT_REGISTERED = 50011;
/** No redirect URI is registered at all. */
const NONE_REGISTERED = 900971;

export const redirectUriNotRegistered: Rule = {
  id: 'redirect-uri-not-registered',
  title: 'The redirect URI is registered',
  group: 'redirect',
  weight: 'sign-in',
  why: 'Entra sends the answer only to addresses that are registered for the app, so that nobody else can collect it. An error about the address itself stays on Entra’s page: the app never hears of it.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reply-url',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (isRenewal(evidence)) return notApplicable('A silent renewal uses no redirect URI.');
  const uri = sentRedirectUri(evidence);
  return judgeByError(evidence, {
    codes: [NOT_REGISTERED, NONE_REGISTERED],
    explain: ({ error }) =>
      error.codes.includes(NONE_REGISTERED)
        ? {
            cause: 'redirect_uri_none_registered',
            headline: 'The app has no redirect URI registered at all.',
            repair: repairFor(evidence, uri),
          }
        : {
            cause: 'redirect_uri_not_registered',
            headline: `The redirect URI ${uri} is not registered for this app.`,
            repair: repairFor(evidence, uri),
          },
    met: hasCallback(evidence)
      ? { seen: `Entra sent the browser back to ${uri}.`, pointer: 'callback' }
      : null,
    pending: `${notReached(evidence, 'the redirect back')} A sign-in page alone proves nothing: Entra may check the address only after the password.`,
  });
}

function repairFor(evidence: Evidence, uri: string): readonly string[] {
  const { platform, clientId } = evidence.profile;
  return [
    `${inAppRegistration(evidence, 'Authentication')} Add exactly ${toRegister(evidence, uri)} under “${PLATFORM_LABELS[platform]}”.`,
    'If it seems to be there, compare character by character: scheme, host, letter case of the path, slash at the end. Entra ignores only the port, and only for localhost.',
    ...noteOnAddress(uri),
    `If it is right, check the client ID: the address may be registered for another app than ${clientId}.`,
  ];
}

/** The port that was free by chance is not to be registered: Entra ignores it for localhost. */
function toRegister(evidence: Evidence, uri: string): string {
  const parsed = parseRedirectUri(uri);
  return parsed.ok && parsed.value.host === 'localhost' ? evidence.profile.redirectUri : uri;
}

function noteOnAddress(uri: string): readonly string[] {
  const parsed = parseRedirectUri(uri);
  if (!parsed.ok || parsed.value.host !== '127.0.0.1') return [];
  return [
    'For 127.0.0.1 the port counts, and the address can be entered in the manifest only. Using localhost avoids both.',
  ];
}
