import { pieceOfMatch } from '../../../reading/piece.ts';
import type { Look } from '../../../reasoning/signals/condition.ts';

const EXTERNAL_HOST = /(?:^|\.)ciamlogin\.com$/u;
const CUSTOMER_HOST = /(?:^|\.)(?:ciamlogin|b2clogin)\.com$/u;
/** Who posts an address leaves the name in front out: `https://<tenant-name>.ciamlogin.com`. */
const EXTERNAL_NAME = /\bciamlogin\.com\b/u;
const CUSTOMER_NAME = /\b(?:ciamlogin|b2clogin)\.com\b/u;

const hasHost =
  (host: RegExp, name: RegExp): Look =>
  ({ uris, decoded, quote }) => {
    const found = uris.find((uri) => host.test(uri.host));
    if (found !== undefined) return [quote(found, found.host)];
    const match = name.exec(decoded);
    return match === null ? null : [quote(pieceOfMatch(match), match[0])];
  };

/** An address of an external tenant. */
export const isExternalHost = hasHost(EXTERNAL_HOST, EXTERNAL_NAME);

/** An address of an external or a B2C tenant. */
export const isCustomerHost = hasHost(CUSTOMER_HOST, CUSTOMER_NAME);

/** `https://contoso.ciamlogin.com/<tenant>` in a setting, without `/v2.0` behind it. */
export const isExternalWithoutVersion: Look = ({ uris, fields, quote }) => {
  const found = fields.find(
    ({ name, value }) =>
      (name === 'authority' || name === 'iss') &&
      /^https:\/\/[\w.-]+\.ciamlogin\.com\/[\w.-]+\/?$/u.test(value),
  );
  if (found === undefined) return null;
  return uris.some(({ value }) => /ciamlogin\.com\/[\w.-]+\/v2\.0/u.test(value))
    ? null
    : [quote(found, found.value)];
};

/** The token’s issuer is an external or a B2C tenant, and another host was expected: the validator reads other metadata. */
export const isExternalIssuerUnexpected: Look = ({ facts: { issuerSeen, issuerExpected } }) => {
  const isExternal = (value: string): boolean =>
    /^https:\/\/[\w.-]+\.(?:ciamlogin|b2clogin)\.com\//u.test(value);
  if (issuerSeen === null || issuerExpected === null) return null;
  return isExternal(issuerSeen.value) && !isExternal(issuerExpected.value)
    ? [issuerSeen, issuerExpected]
    : null;
};

const B2C_ISSUER = /https:\/\/[\w<>-]{1,60}\.b2clogin\.com\/[^\s"']{1,40}(?: [^\s"']{1,20})?\/v2\.0/u;

/** An issuer of B2C, and no policy anywhere: its metadata cannot be found without one. */
export const isB2cWithoutPolicy: Look = ({ decoded, quote }) => {
  const match = B2C_ISSUER.exec(decoded);
  if (match === null || /b2c_1|[?&]p=/iu.test(decoded)) return null;
  return [quote(pieceOfMatch(match), match[0])];
};

/** `<GUID>.ciamlogin.com`: the host of the issuer, which no app is configured with. */
export const isTenantIdHost: Look = ({ uris, quote }) => {
  const found = uris.find(({ host }) => /^[0-9a-f]{8}-[0-9a-f-]{27}\.ciamlogin\.com$/u.test(host));
  return found === undefined ? null : [quote(found, found.host)];
};

/** A domain of a tenant’s own in `/<GUID>/v2.0`, which is what a custom URL domain looks like. */
export const isCustomDomain: Look = ({ uris, quote }) => {
  const found = uris.find(
    ({ host, path }) =>
      !/microsoft|windows\.net|ciamlogin|b2clogin|chinacloud/u.test(host) &&
      /^\/[0-9a-f]{8}-[0-9a-f-]{27}\/(?:v2\.0|oauth2)/iu.test(path),
  );
  return found === undefined ? null : [quote(found, found.host)];
};

/** `/initiate`, `/signup/v1.0/start`: addresses of the native authentication API. */
export const isNativeAddress: Look = ({ uris, quote }) => {
  const found = uris.find(({ path }) =>
    /\/oauth2\/v2\.0\/(?:initiate|challenge)$|\/(?:signup|resetpassword)\/v1\.0\/\w+$/u.test(path),
  );
  return found === undefined ? null : [quote(found, found.value)];
};
