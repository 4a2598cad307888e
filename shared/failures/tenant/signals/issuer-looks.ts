import { pieceOfMatch } from '../../../reading/piece.ts';
import type { Look } from '../../../reasoning/signals/condition.ts';
import { isNearLoginHost } from '../near-login-host.ts';

/** `ISSUER=<GUID>` or `issuer: "contoso.onmicrosoft.com"`: no address. */
const BARE_TENANT =
  /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[a-z0-9-]+\.onmicrosoft\.com)(?:\/v2\.0)?\/?$/iu;

export const isIssuerBareTenant: Look = ({ fields, quote }) => {
  const found = fields.find(
    ({ name, before, value }) =>
      (name === 'iss' || name === 'authority') && before[0] !== 'token' && BARE_TENANT.test(value),
  );
  return found === undefined ? null : [quote(found, found.value)];
};

/** `issuer: env.AUTH_MICROSOFT_ENTRA_ID_TENANT_ID`: what the variable holds is told by its name. */
const TENANT_AS_ISSUER =
  /\bissuer(?:_?url)?["']?\s{0,3}[:=]\s{0,3}["'`]?[$({]{0,2}[\w.]{0,80}tenant_?id\b(?!["'`})]{0,3}\/)/iu;

export const isIssuerTenantVariable: Look = ({ decoded, quote }) => {
  const match = TENANT_AS_ISSUER.exec(decoded);
  return match === null ? null : [quote(pieceOfMatch(match), match[0])];
};

/** Entra answered with a code, so that its address was found. */
export const isAnsweredByEntra: Look = ({ facts: { telling } }) => (telling === null ? null : [telling]);

/** `https://login.microsoftonlne.com/…` */
export const isHostMisspelt: Look = ({ uris, facts, quote }) => {
  const address = uris.find(({ host }) => isNearLoginHost(host));
  if (address !== undefined) return [quote(address, address.host)];
  const named = facts.hosts.find(({ value }) => isNearLoginHost(value));
  return named === undefined ? null : [named];
};

/** `getaddrinfo ENOTFOUND login.microsftonline.com`: a bare host in a message. */
export const isBareHostMisspelt: Look = ({ decoded, quote }) => {
  const searched = decoded.length > 20_000 ? decoded.slice(0, 20_000) : decoded;
  for (const match of searched.matchAll(
    /\b(?:login|sts|logn|www)[\w.-]{4,40}\.(?:com|net|us|cn|co|cm|con)\b/giu,
  )) {
    if (!isNearLoginHost(match[0])) continue;
    return [quote(pieceOfMatch(match), match[0])];
  }
  return null;
};

/** `https://https://login…`, `https//login…` */
export const isSchemeDoubled: Look = ({ decoded, quote }) => {
  const match =
    /https?:\/\/https?:?\/\/login\.microsoftonline|https?\/\/login\.microsoftonline|https:\/login\.microsoftonline/u.exec(
      decoded.length > 20_000 ? decoded.slice(0, 20_000) : decoded,
    );
  if (match === null) return null;
  return [quote(pieceOfMatch(match), match[0])];
};
