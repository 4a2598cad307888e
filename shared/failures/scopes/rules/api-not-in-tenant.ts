import { resourceNotFoundInTenant } from '../causes/resource-not-found-in-tenant.ts';
import { scopeNameWithDefaultSuffix } from '../causes/scope-name-with-default-suffix.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { foreignResource, permissionWithDefault } from '../../../reasoning/asked-scopes.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [500011, 650052, 50001, 500014, 650054];

export const apiNotInTenantRule: Rule = {
  id: 'api-not-in-tenant',
  title: 'The tenant knows the API that the scopes name',
  step: 'request',
  weight: 'sign-in',
  codes: CODES,
  why: 'An API is an app, too: it has to be registered in this tenant, or to have come there by consent. Microsoft’s own come by subscription.',
  docs: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts500011-resource-principal-not-found',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    errors: ['invalid_resource'],
    explain: (_sighting, code) => suffixed(evidence) ?? explain(evidence, code),
    met: provenByTokens(evidence, 'Entra issued tokens for the API asked.'),
    pending: notReached(evidence, 'the tokens'),
  });
}

function explain(evidence: Evidence, code: number): Explanation {
  switch (code) {
    case 650052:
      return {
        cause: resourceNotFoundInTenant,
        headline: `The organization has no access to the service${foreignResource(evidence)} that the scopes name.`,
        repair: ['Let an administrator consent to the service in this tenant, or subscribe to it.'],
      };
    case 500014:
      return {
        cause: resourceNotFoundInTenant,
        headline: `The API${foreignResource(evidence)} is switched off in this tenant.`,
        repair: [
          'Let an administrator switch it on: Enterprise applications → the API → Properties → Enabled for users to sign-in.',
        ],
      };
    case 650054:
      return {
        cause: resourceNotFoundInTenant,
        headline: 'The app asks for permissions of an API that was removed.',
        repair: [
          `${inAppRegistration(evidence, 'API permissions')} Remove the permissions of that API, and take its scopes out of the field Scopes.`,
        ],
      };
    default:
      return {
        cause: resourceNotFoundInTenant,
        headline: `The tenant does not know the API${foreignResource(evidence)} that the scopes name.`,
        repair: [
          'Compare the part of the scope before the last slash with the Application ID URI under Expose an API of that API’s registration.',
          'If the API belongs to another tenant, it must be multitenant, and an administrator has to consent to it here.',
        ],
      };
  }
}

/** `api://…/read/.default` names the API `api://…/read`, which nobody has. */
function suffixed(evidence: Evidence): Explanation | null {
  const scope = permissionWithDefault(evidence);
  if (scope === null) return null;
  const permission = scope.replace(/\/\.default$/u, '');
  return {
    cause: scopeNameWithDefaultSuffix,
    headline: `“${permission}” names a permission, not an API, so “.default” cannot stand behind it.`,
    repair: [
      `Ask for ${permission}, or for ${permission.replace(/\/[^/]+$/u, '')}/.default, which stands for all permissions.`,
    ],
  };
}
