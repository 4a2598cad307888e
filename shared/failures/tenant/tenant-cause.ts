import type { Cause } from './causes.ts';
import { isPlaceholder } from '../../profile/placeholder.ts';

/** Words of Entra’s own addresses, which land in the tenant’s place when an authority is put together wrongly. */
const PATH_WORD = /^(?:oauth2|v1\.0|v2\.0|authorize|token|adminconsent|\.well-known|login|tenant)$/iu;

/** Why Entra finds no tenant under this text, as far as the text itself tells it. */
export function tenantCause(tenant: string): Cause {
  if (isPlaceholder(tenant)) return 'unresolved_template_variable';
  if (tenant.includes('/') || PATH_WORD.test(tenant.trim())) return 'authority_url_malformed';
  return tenant.trim() === tenant ? 'tenant_not_found' : 'config_value_whitespace';
}
