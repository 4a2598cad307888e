import type { Look } from '../../../reasoning/signals/condition.ts';

/** What no body can lack: when these are missing, the body was not read at all. */
const FUNDAMENTAL = /^(?:grant_type|client_id)$/u;
const missing =
  (test: (name: string) => boolean): Look =>
  ({ facts: { parameter } }) =>
    parameter !== null && test(parameter.value) ? [parameter] : null;

export const isFundamentalMissing = missing((name) => FUNDAMENTAL.test(name));
export const isOtherMissing = missing((name) => /^[a-z_]+$/u.test(name) && !FUNDAMENTAL.test(name));

export const isClientIdMissing = missing((name) => name === 'client_id');

/** Tools in which people write requests themselves. */
export const isTool: Look = ({ facts: { stack } }) =>
  stack?.value === 'curl' || stack?.value === 'postman' ? [stack] : null;

/** The parameter that is said to be missing stands in the text nevertheless, so it was sent in the wrong way. */
export const isMissingButSent: Look = ({ facts: { parameter }, fields, quote }) => {
  const found = fields.find(({ name, value }) => name === parameter?.value && value !== '');
  return parameter === null || found === undefined ? null : [parameter, quote(found, found.value)];
};

/** Parameters of a token request in the address: `…/token?grant_type=…`. */
export const isTokenQuery: Look = ({ uris, quote }) => {
  const found = uris.find(
    ({ path, value }) =>
      /\/token\/?$/u.test(path) &&
      /[?&](?:grant_type|client_id|client_secret|code|refresh_token|scope)=/u.test(value),
  );
  return found === undefined ? null : [quote(found, found.value)];
};

const JSON_TYPE = /application\/json|text\/plain|multipart\/form-data/iu;
export const isJsonBody: Look = ({ fields, quote }) => {
  const found = fields.find(({ name, value }) => name === 'content_type' && JSON_TYPE.test(value));
  return found === undefined ? null : [quote(found, found.value)];
};
/** `"grant_type": "client_credentials"` in JSON. */
export const isGrantInJson: Look = ({ fields, decoded, quote }) => {
  const found = fields.find(
    ({ name, start, isQuoted }) =>
      name === 'grant_type' &&
      isQuoted &&
      /["']\s*:\s*["']$/u.test(decoded.slice(Math.max(0, start - 6), start)),
  );
  return found === undefined ? null : [quote(found, found.value)];
};

/** `client_id=&`: a parameter without a value. */
export const isEmptyParameter: Look = ({ decoded, quote }) => {
  const match =
    /[?&](client_id|scope|redirect_uri|code|grant_type|client_secret|resource|response_type)=(?=&|\s|$)/u.exec(
      decoded.length > 20_000 ? decoded.slice(0, 20_000) : decoded,
    );
  if (match === null) return null;
  return [quote({ value: match[0], start: match.index + 1, end: match.index + match[0].length }, match[0])];
};
