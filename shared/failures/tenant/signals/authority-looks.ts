import type { Look } from '../../../reasoning/signals/condition.ts';

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
/** An address of one of Entra’s endpoints, wherever it stands. */
export const isEndpointAddress: Look = ({ logins, quote }) => {
  const found = logins.find(({ uri: { path } }) => /\/(?:authorize|token)\/?$/u.test(path));
  return found === undefined ? null : [quote(found.uri, found.uri.value)];
};

export const isVersionDoubled: Look = ({ uris, quote }) => {
  const found = uris.find(({ value }) =>
    /\/v2\.0\/v2\.0|microsoftonline\.com\/+https?:|\/oauth2\/v2\.0\/oauth2|\/common\/common|\.well-known\/openid-configuration\/.*\.well-known/u.test(
      value,
    ),
  );
  return found === undefined ? null : [quote(found, found.value)];
};

const ENDPOINT_PATH = /\/(?:authorize|token)$/iu;
const METADATA_SETTING =
  /\b[\w.-]{0,40}(?:metadata|well_?-?known|discovery)[\w.-]{0,40}["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(https?:\/\/login\.[^\s"'?#]{1,200}\/(?:authorize|token))(?=["'\s?#]|$)/iu;

/** The setting for the metadata document contains the address of another endpoint, which answers with a page. */
export const isMetadataAnEndpoint: Look = ({ decoded, uris, quote }) => {
  if (!uris.some(({ host, path }) => host.startsWith('login.') && ENDPOINT_PATH.test(path))) return null;
  const match = METADATA_SETTING.exec(decoded);
  const value = match?.[1];
  if (match === null || value === undefined) return null;
  const start = match.index + match[0].length - value.length;
  return [quote({ value, start, end: start + value.length }, value)];
};
