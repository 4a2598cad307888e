import { isPlaceholder } from '../../profile/placeholder.ts';
import type { Cause } from '../../reasoning/cause.ts';
import { configValueWhitespace } from '../settings/causes/config-value-whitespace.ts';
import { unresolvedTemplateVariable } from '../settings/causes/unresolved-template-variable.ts';
import { authorityUrlMalformed } from './causes/authority-url-malformed.ts';
import { tenantNotFound } from './causes/tenant-not-found.ts';

/** Words of Entra’s own addresses, which end up as the tenant when an authority is put together wrongly. */
const PATH_WORD = /^(?:oauth2|v1\.0|v2\.0|authorize|token|adminconsent|\.well-known|login|tenant)$/iu;

/** Why Entra finds no tenant under this text, as far as the text itself tells it. */
export function tenantCause(tenant: string): Cause {
  if (isPlaceholder(tenant)) return unresolvedTemplateVariable;
  if (tenant.includes('/') || PATH_WORD.test(tenant.trim())) return authorityUrlMalformed;
  return tenant.trim() === tenant ? tenantNotFound : configValueWhitespace;
}
