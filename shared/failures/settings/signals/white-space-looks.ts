import { pieceOfMatch } from '../../../reading/piece.ts';
import { isHidden } from './unfilled.ts';
import type { Look } from '../../../reasoning/signals/condition.ts';

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
  value.trim() !== '' && !/[<>]/u.test(value) && (STRAY.test(value) || INVISIBLE.test(value));

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
  if (quoted) return [quoted];
  // Scopes are divided by spaces, so that only what no keyboard types between them tells something.
  return facts.scope !== null && INVISIBLE.test(facts.scope.value) ? [facts.scope] : null;
};

/** Behind a value that the program joins with another one: `'openid ' . $scope`, `"openid " + scope`. */
const JOINED = /^["'`]\s*(?:\.|\+|<>|\|\||&)\s*[\w$"'`(]/u;

/** A setting with white space at an end. */
export const isSetWithSpace: Look = ({ fields, decoded, quote }) => {
  const found = fields.find(
    ({ name, isQuoted, value, items, end }) =>
      CHECKED.has(name) &&
      !JOINED.test(decoded.slice(end, end + 8)) &&
      items.length === 0 &&
      value.trim() !== '' &&
      value.length < 200 &&
      ((isQuoted && STRAY.test(value)) || (!isQuoted && /[\s\u200b-\u200d\ufeff\u00a0]$/u.test(value))),
  );
  return found === undefined ? null : [quote(found, found.value)];
};

/** A quotation mark or a comma that was copied along, inside of the quotes of the message. */
const STRAY_MARK = /"https:\/\/login\.[^"\n]{5,160}['’`,;]{1,2}"/u;

export const isQuotedWithMark: Look = ({ decoded, quote }) => {
  const match = STRAY_MARK.exec(decoded);
  return match === null ? null : [quote(pieceOfMatch(match), match[0])];
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
  return [quote(pieceOfMatch(match), match[0])];
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

/** The message quotes the same audience as seen and as expected: what differs is not to be seen. */
export const isSameAudience: Look = ({ facts: { audienceSeen: seen, audienceExpected: expected } }) =>
  seen !== null && expected !== null && seen.value === expected.value && !isHidden(seen.value)
    ? [seen, expected]
    : null;
