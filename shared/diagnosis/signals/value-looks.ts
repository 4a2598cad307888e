import { isGuid, NIL_GUID } from '../../entra/guid.ts';
import type { ErrorText } from '../../entra/error-text.ts';
import { nameOfApplication } from '../../entra/well-known.ts';
import { isPlaceholder } from '../../profile/placeholder.ts';
import { isTenantWord } from '../../profile/tenant.ts';
import type { Quoted } from '../quoted.ts';
import type { Look } from './condition.ts';

/** All values that the text gives for a client ID, with those of settings. */
function clientIds({ facts, fields, quote }: ErrorText): readonly Quoted[] {
  const settings = fields.filter(({ name, before }) => name === 'client_id' && before[0] !== 'token');
  return [
    ...(facts.clientId === null ? [] : [facts.clientId]),
    ...settings.map((field) => quote(field, field.value)),
  ];
}

/** Messages with these numbers quote what was taken for the tenant, so nothing else has to be looked at. */
const QUOTES_TENANT = new Set([90002, 900023]);

/** All values that the text gives for a tenant: what the message quotes, what addresses hold, what settings say. */
function tenants({ facts, fields, logins, telling, quote }: ErrorText): readonly Quoted[] {
  const { tenant: stated } = facts;
  if (stated !== null && telling !== null && QUOTES_TENANT.has(telling.number)) return [stated];
  const settings = fields.filter(({ name, before }) => name === 'tenant' && before[0] !== 'token');
  const addressed = logins.flatMap(({ tenant }) => (tenant === null ? [] : [quote(tenant, tenant.value)]));
  return [
    ...(stated === null ? [] : [stated]),
    ...addressed,
    ...settings.map((field) => quote(field, field.value)),
  ];
}

const oneOf =
  (values: (text: ErrorText) => readonly Quoted[], test: (value: string) => boolean): Look =>
  (text) => {
    const found = values(text).find(({ value }) => test(value));
    return found === undefined ? null : [found];
  };

const NOTHING = /^(?:undefined|null|none|nil|nan|\[object object\])$/iu;
/** What documents and samples write where one's own value belongs. */
const SAMPLE =
  /your|enter_|_here|<[^>]*>|x{6,}|example[-_]|placeholder|changeme|insert|replace|client[-_ ]?id$|app(?:lication)?[-_ ]?id$|tenant[-_ ]?id$|\[[^\]]*\]|\.\.\./iu;
const VARIABLE =
  /\$\{|\{\{|\$\(|^%\w+%$|^\$[A-Za-z_]|\{[A-Za-z_]|\}|__\w+__|#\{|<%|@@|\$env:|process\.env|secrets\./u;

/** What people put in the place of a value that they do not want to show. */
const REDACTED = /^[*x.…#-]+$/iu;

const isSample = (value: string): boolean =>
  value !== '' && !isGuid(value) && !REDACTED.test(value) && (isPlaceholder(value) || SAMPLE.test(value));
const isVariable = (value: string): boolean => VARIABLE.test(value) || NOTHING.test(value);

export const isClientIdSample = oneOf(
  clientIds,
  (value) => isSample(value) || VARIABLE.test(value) || value === NIL_GUID,
);
export const isClientIdNothing = oneOf(clientIds, (value) => NOTHING.test(value));
export const isClientIdNoGuid = oneOf(
  clientIds,
  (value) =>
    value !== '' && !isGuid(value.trim()) && !isSample(value) && !isVariable(value) && !REDACTED.test(value),
);
export const isClientIdMicrosofts = oneOf(clientIds, (value) => nameOfApplication(value) !== null);

/** The client ID is at the same time the tenant, or an object or Secret ID of the text. */
export const isClientIdReused: Look = (text) => {
  const [client] = clientIds(text);
  if (client === undefined || !isGuid(client.value)) return null;
  const own = client.value.toLowerCase();
  const other = tenants(text).find(({ value }) => value.toLowerCase() === own);
  return other === undefined ? null : [client, other];
};

/** Words of endpoint paths, which are no tenants. */
const PATH_WORD =
  /^(?:oauth2?|v1\.0|v2\.0|2\.0|authorize|token|\.well-known|saml2|wsfed|login|tenant|adfs|federationmetadata|discovery|https?:?|login\.microsoftonline\.com|openid-configuration|devicecode|kmsi|reprocess)$/iu;

export const isTenantPathWord = oneOf(tenants, (value) => PATH_WORD.test(value.trim()));
export const isTenantVariable = oneOf(
  tenants,
  (value) => (isVariable(value) || isSample(value)) && value !== '{tenantid}' && !PATH_WORD.test(value),
);
/** The braces of a template travelled: `/%7BtenantId%7D/` was really asked for, and is not left out of a post. */
export const isTenantVariableSent: Look = ({ logins, quote }) => {
  for (const { tenant } of logins) {
    const sent = tenant === null ? null : quote(tenant, tenant.value);
    if (sent !== null && /%(?:25)?7B|%24|%3C/iu.test(sent.quote)) return [sent];
  }
  return null;
};
/** `/undefined/v2.0` */
export const isTenantNothing = oneOf(tenants, (value) => NOTHING.test(value));
export const isTenantLiteralTemplate: Look = ({ logins, quote }) => {
  const found = logins.find(({ tenant }) => tenant?.value === '{tenantid}');
  return found?.tenant ? [quote(found.tenant, found.tenant.value)] : null;
};
export const isTenantShared = oneOf(tenants, (value) => isTenantWord(value));
export const isTenantConsumers = oneOf(tenants, (value) => value.toLowerCase() === 'consumers');

/** `…/oauth2/v2.0/token` where an authority belongs, or a version given twice. */
export const isAuthorityEndpoint: Look = ({ fields, quote }) => {
  const found = fields.find(
    ({ name, value }) =>
      (name === 'authority' || name === 'iss') &&
      /microsoftonline|windows\.net/u.test(value) &&
      /\/oauth2\/|\/authorize|\/token|\.well-known.*\.well-known|\/v2\.0\/v2\.0/u.test(value),
  );
  return found === undefined ? null : [quote(found, found.value)];
};
export const isVersionDoubled: Look = ({ uris, quote }) => {
  const found = uris.find(({ value }) =>
    /\/v2\.0\/v2\.0|\/oauth2\/v2\.0\/oauth2|\/common\/common|\.well-known\/openid-configuration\/.*\.well-known/u.test(
      value,
    ),
  );
  return found === undefined ? null : [quote(found, found.value)];
};

/** Hosts of two clouds in one text. */
export const isTwoClouds: Look = ({ logins, quote }) => {
  const [first] = logins;
  const other = logins.find(({ cloud }) => cloud !== first?.cloud);
  return first === undefined || other === undefined
    ? null
    : [quote(first.uri, first.uri.host), quote(other.uri, other.uri.host)];
};
const SOVEREIGN =
  /\.(?:us|cn)$|microsoftonline\.de$|chinacloudapi|usgovcloudapi|azure\.us|azure\.cn|21vianet/u;
export const isSovereignHost: Look = ({ uris, quote }) => {
  const found = uris.find(
    ({ host }) => /microsoft|azure|office365|sharepoint|chinacloud|usgov/u.test(host) && SOVEREIGN.test(host),
  );
  return found === undefined ? null : [quote(found, found.host)];
};

/** A login host of the public cloud. */
export const isGlobalLogin: Look = ({ logins, quote }) => {
  const found = logins.find(({ cloud }) => cloud === 'public');
  return found === undefined ? null : [quote(found.uri, found.uri.host)];
};

/** White space, also the kinds that nobody sees, at the end or the beginning of a quoted value. */
const STRAY = /^[\s\u200b-\u200d\u2060\ufeff\u00a0]|[\s\u200b-\u200d\u2060\ufeff\u00a0]$/u;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00a0\t\n\r]/u;
const CHECKED = new Set([
  'client_id',
  'tenant',
  'client_secret',
  'redirect_uri',
  'authority',
  'scope',
  'resource',
  'aud',
  'iss',
]);

const hasStray = (value: string): boolean =>
  value.trim() !== '' && (STRAY.test(value) || INVISIBLE.test(value));

/** The message itself quotes the value with its white space, so it was sent or compared so. */
export const isQuotedWithSpace: Look = ({ facts }) => {
  const quoted = [
    facts.clientId,
    facts.tenant,
    facts.redirectUri,
    facts.resource,
    facts.audienceExpected,
    facts.audienceSeen,
    facts.issuerExpected,
  ].find((value) => value !== null && hasStray(value.value));
  return quoted ? [quoted] : null;
};

/** A setting with white space at an end. */
export const isSetWithSpace: Look = ({ fields, quote }) => {
  const found = fields.find(
    ({ name, isQuoted, value, items }) =>
      CHECKED.has(name) &&
      items.length === 0 &&
      value.trim() !== '' &&
      value.length < 200 &&
      ((isQuoted && STRAY.test(value)) || (!isQuoted && /[\s\u200b-\u200d\ufeff\u00a0]$/u.test(value))),
  );
  return found === undefined ? null : [quote(found, found.value)];
};

/** `echo` ends with a line break, which then is a part of the value: `echo "$SECRET" | base64`. */
const ECHO_PIPED =
  /\becho (?!-n|-e?n)[^|\n]{1,200}\|\s{0,4}(?:openssl |base64|kubectl|az |gh |docker|vault|tr |aws |gcloud |oc )/u;
/** A dump of bytes that ends with a line break. */
const DUMP_END = /^[0-9a-f]{6,8}:? [ 0-9a-f]{0,50}(?:0d ?)?0a(?: {2,}\S{1,16})? {0,4}$/mu;

/** The base64 of a text that ends with a line break. */
const BREAK_IN_BASE64 = /[A-Za-z0-9+/]{12,400}(?:Cg==|[AEIMQUYcgkosw048]o=)(?![\w=])/u;
/** What `cat -A` and `od -c` print for line ends of Windows, right behind a value. */
const SHOWN_BREAK = /[\w~.-]{12,80}(?:\^M\$?|\\r\\n|\\n)["']?\s*$/mu;

export const isLineBreakPiped: Look = ({ decoded, quote }) => {
  const searched = decoded.length > 20_000 ? decoded.slice(0, 20_000) : decoded;
  const match =
    (searched.includes('echo ') ? ECHO_PIPED.exec(searched) : null) ??
    (searched.includes('0a') ? DUMP_END.exec(searched) : null) ??
    (/base64|kind: Secret|Opaque/u.test(searched) ? BREAK_IN_BASE64.exec(searched) : null) ??
    (searched.includes('^M') ? SHOWN_BREAK.exec(searched) : null);
  if (match === null) return null;
  return [quote({ value: match[0], start: match.index, end: match.index + match[0].length }, match[0])];
};

/** `%20` or `%0A` right behind a GUID or a name in an address. */
const PARAMETER_SPACE = /\b(?:client_id|redirect_uri|client_secret)=[^\S\n]+\w{4,80}/u;

export const isEncodedSpace: Look = ({ facts, decoded, logins, quote }) => {
  const found = logins.find(
    ({ tenant }) => tenant !== null && /^\s|\s$|%20|%0a|%0d|%09/iu.test(tenant.value),
  );
  if (found?.tenant) return [quote(found.tenant, found.tenant.value)];
  const opening = PARAMETER_SPACE.exec(decoded.length > 20_000 ? decoded.slice(0, 20_000) : decoded);
  if (opening !== null) {
    const { index: start, 0: value } = opening;
    const sent = quote({ value, start, end: start + value.length }, value);
    if (/=(?:%(?:25)?(?:20|09|0a|0d)|\+)/iu.test(sent.quote)) return [sent];
  }
  const id = facts.clientId;
  return id !== null &&
    /%20|%0a|%0d|%09/iu.test(id.quote) &&
    /%(?:20|0a|0d|09)$|^%(?:20|0a|0d|09)/iu.test(id.quote)
    ? [id]
    : null;
};
