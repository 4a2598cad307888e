import { redirectUriHttpBehindProxy } from '../../failures/redirect-uri/causes/redirect-uri-http-behind-proxy.ts';
import { redirectUriLoopbackPortMismatch } from '../../failures/redirect-uri/causes/redirect-uri-loopback-port-mismatch.ts';
import { redirectUriNoneRegistered } from '../../failures/redirect-uri/causes/redirect-uri-none-registered.ts';
import { redirectUriNotRegistered } from '../../failures/redirect-uri/causes/redirect-uri-not-registered.ts';
import type { Cause } from '../../reasoning/cause.ts';
import type { ErrorDetails } from '../../evidence/error-details.ts';
import { isLoopbackHost, parseRedirectUri } from '../../profile/redirect-uri.ts';
import { failsCheck } from '../code-table.ts';
import { nameOfError } from '../answers.ts';
import { failed, cannotTell, pass, type Checked, type Judged, type PreflightStep } from '../step.ts';
import type { AuthorizeSeen } from '../observations.ts';
import { judgeUnobserved } from '../unobserved.ts';

export const redirectUri: PreflightStep = {
  id: 'redirect-uri',
  title: 'The redirect URI is registered',
  standsOn: ['authorize', 'clientVariants'],
  needs: ['proxy', 'name', 'connection', 'certificate', 'tenant', 'client'],
  judge,
};

const NOT_REGISTERED = 'redirect-uri-not-registered';
const NONE_REGISTERED = 'redirect-uri-none-registered';

/** A page tells only what it says: that a sign-in page opens proves nothing about the redirect URI. */
function judge(checked: Checked): Judged | null {
  const { authorize } = checked.seen;
  if (authorize === null) return null;
  if (authorize.status !== 'observed') return judgeToken(checked) ?? judgeUnobserved(authorize);
  const { exchange, answer, redirectUri: sent } = authorize.value;
  const exchanges = [exchange];
  switch (answer.kind) {
    case 'redirect':
      return pass({
        finding: 'redirected',
        headline: `The authority sent its answer to ${sent}.`,
        sureness: 'certain',
        proves: 'It answers to registered addresses only, so this one is.',
        unproven: 'As which platform: see below.',
        exchanges,
      });
    case 'error-page':
      return (
        refusedOnPage(authorize.value, answer.error) ??
        judgeToken(checked) ??
        stoppedEarlier(answer.error, exchanges)
      );
    case 'sign-in-page':
      return (
        judgeToken(checked) ??
        cannotTell({
          finding: 'sign-in-page',
          headline: 'The sign-in page opened, which says nothing about the redirect URI.',
          unproven: 'Entra may look at the address only after the password: a sign-in tells.',
          exchanges,
        })
      );
    case 'redirect-elsewhere':
      return cannotTell({
        finding: 'redirected-elsewhere',
        headline: `The browser would be sent to ${answer.location}, which is not the redirect URI.`,
        exchanges,
      });
    case 'other':
      return cannotTell({
        finding: 'not-understood',
        headline: 'The authority’s answer is none that this check knows.',
        exchanges,
      });
  }
}

function refusedOnPage({ exchange, redirectUri: sent }: AuthorizeSeen, error: ErrorDetails): Judged | null {
  const base = { sureness: 'certain', error, exchanges: [exchange] } as const;
  if (failsCheck(error, NONE_REGISTERED)) {
    return failed({
      ...base,
      finding: 'none-registered',
      headline: `The app has no redirect URI registered at all (${nameOfError(error)}).`,
      cause: redirectUriNoneRegistered,
    });
  }
  return failsCheck(error, NOT_REGISTERED) ? failed({ ...base, ...notRegistered(sent, error) }) : null;
}

const notRegistered = (sent: string, error: ErrorDetails) => ({
  finding: 'not-registered',
  headline: `${sent} is not among the app’s redirect URIs (${nameOfError(error)}).`,
  cause: causeOf(sent),
  proves: 'Entra compares character by character; only the port of http://localhost is free.',
});

/** The address itself may tell why. */
function causeOf(sent: string): Cause {
  const uri = parseRedirectUri(sent);
  if (!uri.ok || uri.value.scheme !== 'http') return redirectUriNotRegistered;
  if (!isLoopbackHost(uri.value.host)) return redirectUriHttpBehindProxy;
  return uri.value.host === '127.0.0.1' ? redirectUriLoopbackPortMismatch : redirectUriNotRegistered;
}

/** The token endpoint may have said it outright. */
function judgeToken({ seen, platformTest, profile }: Checked): Judged | null {
  if (seen.clientVariants?.status !== 'observed' || platformTest?.isUnregistered !== true) return null;
  const row = seen.clientVariants.value.find(({ variant, exchange: { response } }) =>
    variant !== 'control' && response.status === 'answered' && response.error !== null
      ? failsCheck(response.error, NOT_REGISTERED)
      : false,
  );
  const error = row?.exchange.response.status === 'answered' ? row.exchange.response.error : null;
  if (row === undefined || error === null) return null;
  return failed({
    ...notRegistered(profile.redirectUri, error),
    sureness: 'certain',
    error,
    exchanges: [row.exchange],
  });
}

const stoppedEarlier = (error: ErrorDetails, exchanges: Judged['exchanges']): Judged =>
  cannotTell({
    finding: 'stopped-earlier',
    headline: `Entra stopped before it came to the redirect URI (${nameOfError(error)}).`,
    error,
    exchanges,
  });
