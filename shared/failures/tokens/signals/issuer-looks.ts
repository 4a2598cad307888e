import type { ErrorText } from '../../../reading/error-text.ts';
import type { Look } from '../../../reasoning/signals/condition.ts';

/** The issuer of the metadata of /common and /organizations, as it stands there. */
const TEMPLATE = /https:\/\/[\w.-]{1,100}\/(?:\{|%7B)tenant_?id(?:\}|%7D)(?:\/v2\.0)?/iu;

export const isIssuerTemplate: Look = ({ decoded, quote }) => {
  const found = TEMPLATE.exec(decoded);
  if (found === null) return null;
  const [value] = found;
  return [quote({ value, start: found.index, end: found.index + value.length }, value)];
};

/** Hosts of External ID and of Azure AD B2C, whose issuers have forms of their own. */
const EXTERNAL_HOST = /\.(?:ciamlogin|b2clogin)\.com$/iu;

export const isExternalHost: Look = ({ facts: { hosts } }) => {
  const found = hosts.find(({ value }) => EXTERNAL_HOST.test(value));
  return found === undefined ? null : [found];
};

const versionOf = (issuer: string): 1 | 2 | null => {
  if (/sts\.windows\.net|sts\.chinacloudapi\.cn/iu.test(issuer)) return 1;
  return /microsoftonline\.\w+\/[^/]+\/v2\.0\/?$/iu.test(issuer) ? 2 : null;
};

/** Both issuers are told, and of the same version: what differs is something else. */
export const isIssuerOfSameVersion: Look = ({ facts, uris, quote }) => {
  const told = [facts.issuerSeen, facts.issuerExpected].filter((issuer) => issuer !== null);
  const issuers = [...told, ...uris.map((uri) => quote(uri, uri.value))].filter(
    ({ value }) => versionOf(value) !== null,
  );
  const [first] = issuers;
  const other = issuers.find(({ value }) => value !== first?.value);
  if (first === undefined || other === undefined) return null;
  return issuers.every(({ value }) => versionOf(value) === versionOf(first.value)) ? [first, other] : null;
};

/** A pasted ID token: a nonce, and neither scopes nor roles. */
export const isIdTokenPasted: Look = ({ tokens, quote }: ErrorText) => {
  const found = tokens.find(({ token: { payload } }) => {
    const has = (claim: string): boolean => payload.some(({ name }) => name === claim);
    return has('nonce') && has('aud') && !has('scp') && !has('roles') && !has('appid') && !has('azp');
  });
  return found === undefined ? null : [quote(found.piece, found.piece.value)];
};
