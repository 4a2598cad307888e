import { NO_FACTS, type Facts } from './facts.ts';
import type { Quoted } from './quoted.ts';
import type { FieldName } from './field-names.ts';
import type { Field } from './fields.ts';
import type { LoginAddress } from './login-address.ts';
import type { Piece } from './piece.ts';
import type { QuotedName, QuotedValue } from './quoted-values.ts';
import type { Uri } from './uris.ts';

export type Parts = {
  readonly fields: readonly Field[];
  readonly quotedValues: readonly QuotedValue[];
  readonly uris: readonly Uri[];
  readonly logins: readonly LoginAddress[];
  readonly times: readonly Piece[];
  readonly quote: <T>(piece: Piece, value: T) => Quoted<T>;
};

type Plain = Omit<Facts, 'telling' | 'codes' | 'flow' | 'stack' | 'outside'>;

/** What the text quotes: what a message says of the request beats what a URL carries, and that beats a setting. */
export function collectFacts(parts: Parts): Plain {
  const { fields, quotedValues, uris, logins, times, quote } = parts;
  const text = (piece: Piece | undefined): Quoted | null =>
    piece === undefined ? null : quote(piece, piece.value);
  const stated = (name: QuotedName): Piece | undefined => quotedValues.find((value) => value.name === name);
  const field = (name: FieldName): Piece | undefined =>
    fields.find((candidate) => candidate.name === name && candidate.value.trim() !== '');
  const [login] = logins;
  const addressed = logins.find(({ tenant }) => tenant !== null)?.tenant ?? undefined;
  return {
    ...NO_FACTS,
    oauthError: text(oauthError(fields)),
    suberror: text(field('suberror')),
    clientId: text(stated('clientId') ?? field('client_id')),
    appName: text(stated('appName')),
    tenant: text(stated('tenant') ?? addressed ?? field('tenant')),
    redirectUri: text(sentRedirectUri(parts)),
    registeredRedirectUris: registeredRedirectUris(parts).map((piece) => quote(piece, piece.value)),
    scope: text(stated('scope') ?? field('scope')),
    resource: text(stated('resource') ?? field('resource')),
    user: text(
      stated('user') ?? fields.find(({ name, value }) => name === 'username' && value.includes('@')),
    ),
    parameter: text(stated('parameter')),
    issuerSeen: text(stated('issuerSeen') ?? field('iss')),
    issuerExpected: text(stated('issuerExpected')),
    audienceSeen: text(stated('audienceSeen') ?? field('aud')),
    audienceExpected: text(stated('audienceExpected')),
    subjectSeen: text(stated('subjectSeen') ?? field('sub')),
    subjectExpected: text(stated('subjectExpected')),
    loginHost: login === undefined ? null : quote(login.uri, login.uri.host),
    hosts: firstOfEach(uris).map((uri) => quote(uri, uri.host)),
    cloud: login?.cloud ?? null,
    times: times.map((piece) => quote(piece, piece.value)),
    traceId: text(field('trace_id')),
    correlationId: text(field('correlation_id')),
    timestamp: text(times.find(({ start }) => start === field('timestamp')?.start) ?? field('timestamp')),
  };
}

const OAUTH_ERROR =
  /^(?:invalid_[a-z]+|unauthorized_client|access_denied|unsupported_[a-z_]+|[a-z]+_required|server_error|temporarily_unavailable|authorization_(?:pending|declined)|expired_token|bad_verification_code|permission_denied|insufficient_claims)$/u;

function oauthError(fields: readonly Field[]): Piece | undefined {
  return fields.find(({ name, value }) => name === 'error' && OAUTH_ERROR.test(value));
}

/** Where messages of Entra send people to read on: never a value of the app. */
const HELP_HOSTS: ReadonlySet<string> = new Set([
  'aka.ms',
  'go.microsoft.com',
  'learn.microsoft.com',
  'docs.microsoft.com',
]);
const REGISTERED = /regist|configured|portal|app registration|reply urls?\b|manifest|allowed/u;
const SENT =
  /redirect_?(?:uri|url) (?:is|was|as)|sent|sends|sending|using|request|redirect_uri=|specified|generates?|builds?|actual|got|comes? out as/u;
const ABOUT_REDIRECT = /redirect|callback|reply/u;

function sentRedirectUri({ quotedValues, fields, uris }: Parts): Piece | undefined {
  const isUri = ({ value }: Piece): boolean => value.includes(':');
  return (
    quotedValues.find((value) => value.name === 'redirectUri' && isUri(value)) ??
    fields.find((field) => field.name === 'redirect_uri' && isUri(field) && !isRegistered(field)) ??
    uris.find(({ before }) => ABOUT_REDIRECT.test(before) && SENT.test(before) && !REGISTERED.test(before))
  );
}

const isRegistered = ({ before }: Field): boolean => before.some((word) => REGISTERED.test(word));

function registeredRedirectUris({ fields, uris }: Parts): readonly Piece[] {
  const listed = fields.flatMap((field): readonly Piece[] => {
    if (field.name === 'redirect_uris') return field.items.length > 0 ? field.items : [field];
    return field.name === 'redirect_uri' && isRegistered(field) ? [field] : [];
  });
  const told = uris.filter(
    ({ before, host }) =>
      REGISTERED.test(before) && !/not (?:been )?regist/u.test(before) && !HELP_HOSTS.has(host),
  );
  const seen = new Set<string>();
  return [...listed, ...told].filter(({ value }) => {
    if (!value.includes(':') || seen.has(value)) return false;
    seen.add(value);
    return true;
  });
}

function firstOfEach(uris: readonly Uri[]): readonly Uri[] {
  const seen = new Set<string>();
  return uris.filter(({ host }) => {
    if (host === '' || seen.has(host)) return false;
    seen.add(host);
    return true;
  });
}
