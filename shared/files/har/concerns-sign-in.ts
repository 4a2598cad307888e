import { cloudOfLoginHost } from '../../reading/login-address.ts';
import { readAddress, type Address } from './address.ts';
import { isErrorOfEntra } from './answer-body.ts';
import { isPageOfEntra } from './error-of-page.ts';
import { headerOf, type Exchange } from './exchange.ts';
import { sentParameters } from './sent-parameters.ts';

/** Login hosts beside those of the clouds: personal accounts, External ID, Azure AD B2C, devices. */
const OTHER_LOGIN_HOSTS =
  /(?:^|\.)(?:login\.live\.com|ciamlogin\.com|b2clogin\.com|login\.microsoftonline\.(?:com|us)|microsoftazuread-sso\.com)$/u;
/** Endpoints of OAuth 2.0, OpenID Connect, SAML and WS-Federation at whatever host: own domains, AD FS, the practice tenant. */
const LOGIN_PATH =
  /\/(?:oauth2|saml2|wsfed|adfs|kmsi|\.well-known\/openid-configuration|discovery\/(?:v2\.0\/)?keys)(?:\/|$)/iu;
/** What pages are made of, and what they report home. */
const SCENERY = /^(?:image|font|audio|video)\/|^text\/css|javascript/u;
const TELEMETRY = /\/instrumentation\/|\/favicon\.ico$/u;

/** What comes back to the app, and what stands beside it: `code` or `error` alone name many things. */
const ANSWERS: ReadonlySet<string> = new Set([
  'code',
  'error',
  'id_token',
  'access_token',
  'samlresponse',
  'wresult',
]);
const BESIDE: ReadonlySet<string> = new Set([
  ...['state', 'session_state', 'error_description', 'error_subcode', 'admin_consent'],
  ...['relaystate', 'samlresponse', 'wctx'],
]);

/** What an app’s own error page says when the sign-in failed in the app. */
const TELLING =
  /AADSTS\d|IDX\d{5}|Correlation failed|invalid_(?:client|grant|token|request|scope)|redirect_uri/u;
const LONGEST_LOOK = 100_000;

/** Whether a request belongs to the sign-in: to a login host, back from it, or refused for the want of a good token. */
export function concernsSignIn(exchange: Exchange): boolean {
  const address = readAddress(exchange.url);
  if (SCENERY.test(exchange.contentType) || TELEMETRY.test(address.path)) return false;
  return (
    isLoginAddress(address) ||
    isAnswer(exchange, address) ||
    exchange.status === 401 ||
    (exchange.status === 403 && isAboutToken(exchange)) ||
    isTelling(exchange) ||
    isLoginAddress(readAddress(exchange.redirectUrl, exchange.url))
  );
}

export const isLoginAddress = ({ host, path }: Address): boolean =>
  cloudOfLoginHost(host) !== null || OTHER_LOGIN_HOSTS.test(host) || LOGIN_PATH.test(path);

/** By what it says: a page of Entra, an app’s own error page, an answer to an app’s own script. */
function isTelling({ status, contentType, content }: Exchange): boolean {
  const start = content.slice(0, LONGEST_LOOK);
  if (status >= 400) return TELLING.test(start);
  return contentType.includes('json') ? isErrorOfEntra(start) : isPageOfEntra(start);
}

function isAnswer(exchange: Exchange, address: Address): boolean {
  const names = new Set(sentParameters(exchange, address).map(({ name }) => name.toLowerCase()));
  return [...ANSWERS].some((name) => names.has(name)) && [...BESIDE].some((name) => names.has(name));
}

/** A 403 of an API; a web page behind a firewall is refused by the same number. */
const isAboutToken = ({ headers, sentHeaders, contentType }: Exchange): boolean =>
  headerOf(headers, 'www-authenticate') !== '' ||
  /^bearer /iu.test(headerOf(sentHeaders, 'authorization')) ||
  contentType.includes('json');
