import type { ErrorText } from '../../../reading/error-text.ts';
import type { Look } from '../../../reasoning/signals/condition.ts';
import { oneOf } from '../../../reasoning/signals/one-of.ts';

const sentScopes = ({ facts, fields, quote }: ErrorText) => [
  ...(facts.scope === null ? [] : [facts.scope]),
  ...fields.filter(({ name }) => name === 'scope').map((field) => quote(field, field.value)),
];

/** `/oauth2/v2.0/…` with `resource=` in its query, or beside it in a body. */
export const isResourceOnV2: Look = ({ uris, fields, quote }) => {
  const address = uris.find(({ path }) => /\/oauth2\/v2\.0\/(?:token|authorize)$/u.test(path));
  const resource = fields.find(
    ({ name, before, value }) => name === 'resource' && before.length === 0 && value !== '',
  );
  return address === undefined || resource === undefined
    ? null
    : [quote(address, address.value), quote(resource, resource.value)];
};

/** Hosts of Microsoft’s APIs, whose addresses are App ID URIs as they are. */
const MICROSOFT_API =
  /^https:\/\/(?:[\w.-]+\.)?(?:microsoft\.com|windows\.net|azure\.(?:com|net|us|cn)|office(?:365)?\.com|sharepoint\.com|dynamics\.com)(?:[:/]|$)/iu;
/** `resource=https://mcp.example.com/mcp` beside a scope without the prefix of an API. */
export const isServerAsResource: Look = (text) => {
  const resource = text.fields.find(
    ({ name, value }) => name === 'resource' && /^https:\/\/./iu.test(value) && !MICROSOFT_API.test(value),
  );
  const scope = sentScopes(text).find(({ value }) => value !== '' && !value.includes('://'));
  return resource === undefined || scope === undefined ? null : [text.quote(resource, resource.value), scope];
};

/** Words that other providers define as scopes, and that neither Graph nor a usual API has. */
const FOREIGN_SCOPE =
  /^(?:groups?|roles?|permissions|federated:id|audience:server:client_id:\S+|https?:\/\/www\.googleapis\.com\/\S+|read:user|user:email|read:org|phone|address|web-origins|microprofile-jwt)$/iu;
/** Where the message names one scope, that one counts; else every scope that was sent. */
export const isForeignScope = oneOf(
  (text) => {
    const { scope } = text.facts;
    return scope !== null && !/\s/u.test(scope.value.trim()) ? [scope] : sentScopes(text);
  },
  (value) =>
    value
      .trim()
      .split(/[\s+,]+/u)
      .some((word) => FOREIGN_SCOPE.test(word)),
);

/** A scope list of an OpenID Connect sign-in that has no `openid`. */
export const lacksOpenid: Look = (text) => {
  const all = sentScopes(text);
  const [first] = all;
  return first === undefined || all.some(({ value }) => /openid|\.default/iu.test(value)) ? null : [first];
};

export const hasDefaultScope = oneOf(sentScopes, (value) => /\.default(?:\s|$)/u.test(value));

/** `doesn't exist on the resource '00000003-0000-0000-c000-000000000000'` */
export const isGraphNamed: Look = ({ facts: { resource }, decoded, quote }) => {
  if (resource !== null && /00000003-0000-0000-c000-000000000000|graph\.microsoft/iu.test(resource.value))
    return [resource];
  const value = '00000003-0000-0000-c000-000000000000';
  const start = decoded.indexOf(value);
  return start === -1 ? null : [quote({ value, start, end: start + value.length }, value)];
};

/** `Tasks.ReadWrite.All`: an area, an action, and how far it goes. */
export const hasGraphForm = oneOf(
  ({ facts: { scope } }) => (scope === null ? [] : [scope]),
  (value) =>
    /^[A-Z]\w+(?:\.\w+)?\.(?:Read|ReadWrite|Write|Send|Manage|Create)(?:Basic)?\.(?:All|Shared|OwnedBy)$/u.test(
      value.trim(),
    ),
);
