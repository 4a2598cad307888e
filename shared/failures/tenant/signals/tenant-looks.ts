import type { ErrorText } from '../../../reading/error-text.ts';
import { isTenantWord } from '../../../profile/tenant.ts';
import type { Quoted } from '../../../reading/quoted.ts';
import type { Look } from '../../../reasoning/signals/condition.ts';
import { oneOf } from '../../../reasoning/signals/one-of.ts';
import { isSample, isVariable, NOTHING } from '../../settings/signals/unfilled.ts';

/** Messages with these numbers quote what was taken for the tenant, so nothing else has to be looked at. */
const QUOTES_TENANT = new Set([90002, 900023]);

/** All values that the text gives for a tenant: what the message quotes, what addresses hold, what settings say. */
export function tenants({ facts, fields, logins, telling, quote }: ErrorText): readonly Quoted[] {
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
/** `contoso.onmicrosoft.us`: the name of a tenant outside the public cloud. */
export const isTenantOfOtherCloud = oneOf(tenants, (value) =>
  /\.(?:partner\.)?on(?:microsoft\.(?:us|de|cn)|mschina\.cn)$/iu.test(value.trim()),
);
/** `login.microsoftonline.com//oauth2/…`: the setting for the tenant is empty. */
export const isTenantEmpty: Look = ({ logins, quote }) => {
  const found = logins.find(({ uri }) => /^https:\/\/[^/]+\/\/\w/u.test(uri.value));
  return found === undefined ? null : [quote(found.uri, found.uri.value)];
};
/** The tenant of personal accounts, and Microsoft’s own. */
const OF_MICROSOFT = /^(?:9188040d-6c67-4c5b-b112-36a304b66dad|72f988bf-86f1-41af-91ab-2d7cd011db47)$/iu;

export const isTenantOfMicrosoft = oneOf(tenants, (value) => OF_MICROSOFT.test(value.trim()));
export const isTenantConsumers = oneOf(tenants, (value) => value.toLowerCase() === 'consumers');
