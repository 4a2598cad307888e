import type { ErrorText } from '../../../reading/error-text.ts';
import { resourcesOf } from '../../../profile/scopes.ts';
import type { Quoted } from '../../../reading/quoted.ts';
import type { Look } from '../../../reasoning/signals/condition.ts';
import { oneOf } from '../../../reasoning/signals/one-of.ts';

/** Everything that was sent as a scope: of the message, of parameters, of settings, and each entry of lists. */
function scopes({ facts, fields, quote }: ErrorText): readonly Quoted[] {
  const sent = fields.filter(({ name, before }) => name === 'scope' && before[0] !== 'token');
  return [
    ...(facts.scope === null ? [] : [facts.scope]),
    ...sent
      .flatMap((field) => (field.items.length > 0 ? field.items : [field]))
      .map((piece) => quote(piece, piece.value)),
  ];
}

const single = (text: ErrorText): readonly Quoted[] =>
  scopes(text).flatMap((scope) =>
    scope.value
      .trim()
      .split(/\s+/u)
      .map((value) => ({ ...scope, value })),
  );

/** `api://…/access_as_user/.default`, `https://graph.microsoft.com/User.Read/.default`: a permission before `/.default`. */
const NAMED_DEFAULT =
  /(?:^|:\/\/[^/]+\/|^[0-9a-f-]{36}\/)(?:[^/]+\/)*(?:[A-Za-z]+\.[A-Za-z.]+|[a-z]+_[a-z_]+|[Uu]ser_?[Ii]mpersonation|access_as_user|read|write|all)\/\.default$/iu;
/** The last part of a resource that is really a permission. */
const PERMISSION_TAIL =
  /\/(?:[A-Za-z]+\.[A-Za-z.]*(?:Read|Write|All|Send|ReadWrite|Access)[A-Za-z.]*|access_as_user|user_impersonation|[a-z]+_as_[a-z]+|[a-z]+\.(?:read|write))$/u;
const OPENID = /^(?:openid|profile|email|offline_access)$/iu;

export const isNamedDefault = oneOf(
  single,
  (value) => NAMED_DEFAULT.test(value) && !/microsoft\.com\/\.default/u.test(value),
);
export const isResourceWithPermission: Look = ({ facts: { resource } }) =>
  resource !== null && PERMISSION_TAIL.test(resource.value) ? [resource] : null;
export const isNotDefault = oneOf(
  single,
  (value) =>
    value !== '' && !OPENID.test(value) && !value.endsWith('/.default') && !/\.default$/u.test(value),
);
export const hasDefault = oneOf(single, (value) => value.endsWith('.default'));
export const isCommaSeparated = oneOf(
  scopes,
  (value) => /^[\w./:-]+(?:\s*,\s*[\w./:-]+)+$/u.test(value) || /[;|]/u.test(value),
);
export const isDefaultMixed: Look = (text) => {
  const found = scopes(text).find(
    ({ value }) =>
      /\.default(?:\s|$)/u.test(value) &&
      value.split(/\s+/u).some((part) => part !== '' && !OPENID.test(part) && !part.endsWith('.default')),
  );
  return found === undefined ? null : [found];
};
export const isOddlyFormed = oneOf(
  scopes,
  (value) => /["'[\]{}<>\\]|,,|\s{2,}|%/u.test(value) && !/^\[.*\]$/u.test(value),
);

export const isTwoResources: Look = (text) => {
  const found = scopes(text).find(({ value }) => resourcesOf(value.trim().split(/[\s,]+/u)).length > 1);
  if (found !== undefined) return [found];
  const all = single(text);
  return text.fields.some(
    ({ name, items }) => name === 'scope' && resourcesOf(items.map(({ value }) => value)).length > 1,
  )
    ? all.slice(0, 3)
    : null;
};

/** A name of the own API, such as `access_as_user`, without its `api://…/`. */
export const isBareOwnScope = oneOf(
  single,
  (value) =>
    /^[a-z][A-Za-z]*(?:_[a-z]+)+$|^[A-Z][A-Za-z]+\.(?:Access|Use|Invoke|Manage)$|^[a-z]+\.(?:read|write|access)$/u.test(
      value,
    ) && !OPENID.test(value),
);
