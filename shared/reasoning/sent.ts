import type { Evidence } from '../evidence/evidence.ts';
import { parseScopes } from '../profile/profile.ts';
import { isLoopbackHost, parseRedirectUri } from '../profile/redirect-uri.ts';

/** What really went to the authorization endpoint; before that, what the profile would send. */
export function sentRedirectUri(evidence: Evidence): string {
  return sentParameter(evidence, 'redirect_uri') ?? evidence.profile.redirectUri;
}

/**
 * The redirect URI as it is to be registered and named to people: what was sent, save for a port that AuthLoupe chose
 * because the profile names none. That port is another one at the next sign-in.
 */
export function registeredForm(evidence: Evidence): string {
  const { redirectUri } = evidence.profile;
  const sent = sentRedirectUri(evidence);
  const port = chosenPort(evidence);
  const isProfiles = port !== null && withSlash(withoutPort(sent, port)) === withSlash(redirectUri);
  return isProfiles ? redirectUri : sent;
}

/** Takes the port that AuthLoupe chose out of an address; any other address stays as it is. */
export function withoutChosenPort(evidence: Evidence, uri: string): string {
  const port = chosenPort(evidence);
  return port === null ? uri : withoutPort(uri, port);
}

/** The free port that the listener was given; `null` when the profile names its port, or needs no listener. */
export function chosenPort(evidence: Evidence): number | null {
  const asked = parseRedirectUri(evidence.profile.redirectUri);
  if (!asked.ok || asked.value.port !== null || !isLoopbackHost(asked.value.host)) return null;
  const sent = parseRedirectUri(sentRedirectUri(evidence));
  return sent.ok && sent.value.host === asked.value.host ? sent.value.port : null;
}

export function isScopeAsked(evidence: Evidence, scope: string): boolean {
  return parseScopes(sentScopes(evidence)).includes(scope);
}

/** Separated by white space. */
export function sentScopes(evidence: Evidence): string {
  return sentParameter(evidence, 'scope') ?? evidence.profile.scopes;
}

const withoutPort = (uri: string, port: number): string => uri.replace(`:${port}`, '');

/** A URI without a path asks for `/` as well. */
const withSlash = (uri: string): string => (/^[a-z]+:\/\/[^/?#]+$/iu.test(uri) ? `${uri}/` : uri);

function sentParameter({ authorize }: Evidence, name: string): string | null {
  if (authorize.status !== 'observed') return null;
  const value = authorize.value.parameters.find((parameter) => parameter.name === name)?.value;
  return typeof value === 'string' ? value : null;
}
