import { pieceOfMatch } from '../../../reading/piece.ts';
import type { Look } from '../../../reasoning/signals/condition.ts';

const HOST = String.raw`login\.(?:microsoftonline\.\w{2,3}|windows\.net|partner\.microsoftonline\.cn)`;

/** Metadata of the v1 endpoint: no `/v2.0` in front of `/.well-known`. */
const V1_METADATA = new RegExp(`${HOST}/[^\\s/"']{1,80}/\\.well-known/openid-configuration`, 'u');
const V2_REQUEST = new RegExp(`${HOST}/[^\\s/"']{1,80}/oauth2/v2\\.0/(?:authorize|token)`, 'u');

/** Keys and issuer are read from the metadata of v1, and the token comes from the endpoints of v2. */
export const isMetadataOfOtherVersion: Look = ({ decoded, quote }) => {
  const metadata = V1_METADATA.exec(decoded);
  const request = metadata === null ? null : V2_REQUEST.exec(decoded);
  if (metadata === null || request === null) return null;
  return [quote(pieceOfMatch(metadata), metadata[0]), quote(pieceOfMatch(request), request[0])];
};

/** The same tenant as authority, once with `/v2.0` and once without. */
export const isAuthorityInBothVersions: Look = ({ uris, quote }) => {
  const authorities = uris.filter(
    ({ host, path }) =>
      /^login\.(?:microsoftonline\.\w{2,3}|windows\.net)$/u.test(host) &&
      /^\/[^/]+(?:\/v2\.0)?\/?$/u.test(path),
  );
  const plain = authorities.find(({ path }) => !path.includes('/v2.0'));
  const tenant = plain?.path.replace(/\/$/u, '');
  const version2 = authorities.find(({ path }) => path.replace(/\/$/u, '') === `${tenant ?? ''}/v2.0`);
  return plain === undefined || version2 === undefined
    ? null
    : [quote(plain, plain.value), quote(version2, version2.value)];
};

const AUDIENCE_LIST = /allowed_?audiences?[^\n[]{0,40}\[\s{0,20}((?:"[^"\n]{1,200}",?\s{0,20}){1,10})\]/iu;
const TOKEN_VERSION_2 =
  /(?:requestedAccessTokenVersion|accessTokenAcceptedVersion)["']?\s{0,4}[:=]\s{0,4}2/iu;

/** Tokens of version 2 are asked for, and among the allowed audiences are application ID URIs only. */
export const isClientIdLeftOut: Look = ({ decoded, quote }) => {
  if (!TOKEN_VERSION_2.test(decoded)) return null;
  const list = AUDIENCE_LIST.exec(decoded);
  const values = list?.[1]?.match(/"[^"]+"/gu) ?? [];
  if (list === null || values.length === 0 || !values.every((value) => value.startsWith('"api://')))
    return null;
  return [quote(pieceOfMatch(list), list[0])];
};

const USER_INFO = 'graph.microsoft.com/oidc/userinfo';
/** A scope of an API of one's own: a GUID or an application ID URI in front of it. */
const OWN_SCOPE =
  /scopes?["']?\s{0,3}[:=]\s{0,3}\[?["']?[^\n]{0,120}?\b(?:api:\/\/[\w.-]+|[0-9a-f]{8}-[0-9a-f-]{27})\/[\w.]+/iu;

/** Userinfo refuses a token that was asked for with a scope of one's own API: it belongs to Microsoft Graph. */
export const isUserInfoForOwnScope: Look = ({ decoded, quote }) => {
  const start = decoded.indexOf(USER_INFO);
  if (start === -1 || !/\b401\b/u.test(decoded)) return null;
  const scope = OWN_SCOPE.exec(decoded);
  if (scope === null) return null;
  const address = { value: USER_INFO, start, end: start + USER_INFO.length };
  return [quote(address, USER_INFO), quote(pieceOfMatch(scope), scope[0])];
};
