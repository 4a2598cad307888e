import type { Family } from '../../reasoning/family.ts';
import { clientCredentialsNeedsDefaultScope } from './causes/client-credentials-needs-default-scope.ts';
import { invalidScopeFormat } from './causes/invalid-scope-format.ts';
import { multipleResourcesInScope } from './causes/multiple-resources-in-scope.ts';
import { resourceNotFoundInTenant } from './causes/resource-not-found-in-tenant.ts';
import { scopeNameWithDefaultSuffix } from './causes/scope-name-with-default-suffix.ts';
import { scopeWithoutResourcePrefix } from './causes/scope-without-resource-prefix.ts';
import { tokenForSelfNeedsGuid } from './causes/token-for-self-needs-guid.ts';
import { defaultScopeWithPersonalAccount } from './causes/default-scope-with-personal-account.ts';
import { openidScopeMissing } from './causes/openid-scope-missing.ts';
import { resourceParameterOnV2 } from './causes/resource-parameter-on-v2.ts';
import { resourceParameterScopeMismatch } from './causes/resource-parameter-scope-mismatch.ts';
import { resourceServicePrincipalDisabled } from './causes/resource-service-principal-disabled.ts';
import { scopeUnknownToEntra } from './causes/scope-unknown-to-entra.ts';
import { CODES } from './codes.ts';
import { resourceParameterSignals } from './signals/resource-parameter.ts';
import { resourceScopeSignals } from './signals/resource-scope.ts';

/** Scopes, the APIs that they name, and the permissions that a token contains. */
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
    defaultScopeWithPersonalAccount,
    openidScopeMissing,
    resourceParameterOnV2,
    resourceParameterScopeMismatch,
    resourceServicePrincipalDisabled,
    scopeUnknownToEntra,
  ],
  codes: CODES,
  signals: [...resourceScopeSignals, ...resourceParameterSignals],
  generalRule: null,
} as const satisfies Family;
