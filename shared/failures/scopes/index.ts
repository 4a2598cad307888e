import type { Family } from '../../reasoning/family.ts';
import { CODES } from './codes.ts';
import { apiIsTheClientItselfRule } from './rules/api-is-the-client-itself.ts';
import { apiNotInTenantRule } from './rules/api-not-in-tenant.ts';
import { applicationRolesMissingRule } from './rules/application-roles-missing.ts';
import { clientCredentialsNeedsDefaultScope } from './causes/client-credentials-needs-default-scope.ts';
import { defaultScopeMissingRule } from './rules/default-scope-missing.ts';
import { invalidScopeFormat } from './causes/invalid-scope-format.ts';
import { multipleResourcesInScope } from './causes/multiple-resources-in-scope.ts';
import { permissionUnknownToApiRule } from './rules/permission-unknown-to-api.ts';
import { resourceNotFoundInTenant } from './causes/resource-not-found-in-tenant.ts';
import { resourceScopeSignals } from './signals/resource-scope.ts';
import { scopeNameWithDefaultSuffix } from './causes/scope-name-with-default-suffix.ts';
import { scopeWithoutResourcePrefix } from './causes/scope-without-resource-prefix.ts';
import { scopesMalformedRule } from './rules/scopes-malformed.ts';
import { scopesNotGrantedRule } from './rules/scopes-not-granted.ts';
import { scopesOfSeveralApisRule } from './rules/scopes-of-several-apis.ts';
import { scopesRefusedRule } from './rules/scopes-refused.ts';
import { tokenForSelfNeedsGuid } from './causes/token-for-self-needs-guid.ts';

export const scopes = {
  id: 'scopes',
  causes: [
    resourceNotFoundInTenant,
    scopeNameWithDefaultSuffix,
    clientCredentialsNeedsDefaultScope,
    invalidScopeFormat,
    multipleResourcesInScope,
    scopeWithoutResourcePrefix,
    tokenForSelfNeedsGuid,
  ],
  codes: CODES,
  signals: [...resourceScopeSignals],
  rules: [
    scopesMalformedRule,
    scopesRefusedRule,
    scopesOfSeveralApisRule,
    apiNotInTenantRule,
    permissionUnknownToApiRule,
    defaultScopeMissingRule,
    apiIsTheClientItselfRule,
    scopesNotGrantedRule,
    applicationRolesMissingRule,
  ],
  generalRule: null,
} as const satisfies Family;
