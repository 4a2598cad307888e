import { resourceNotFoundInTenant } from '../causes/resource-not-found-in-tenant.ts';
import { scopeNameWithDefaultSuffix } from '../causes/scope-name-with-default-suffix.ts';
import { clientCredentialsNeedsDefaultScope } from '../causes/client-credentials-needs-default-scope.ts';
import { invalidScopeFormat } from '../causes/invalid-scope-format.ts';
import { multipleResourcesInScope } from '../causes/multiple-resources-in-scope.ts';
import { scopeWithoutResourcePrefix } from '../causes/scope-without-resource-prefix.ts';
import { tokenForSelfNeedsGuid } from '../causes/token-for-self-needs-guid.ts';
import { all, any, code, field, look, not, says } from '../../../reasoning/signals/condition.ts';
import * as scope from './scope-looks.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';

const BAD_SCOPE = any(
  code(70011, 28002),
  says(`
      invalid scope; scope … is not valid; input parameter scope is not valid; scope parameter … not
      valid
    `),
);

const RESOURCE_GONE = any(code(500011, 50001, 650052), says('resource principal named; invalid resource'));

const APP_ONLY = any(
  field('grant_type', /^client_credentials/u),
  says(`
      client credentials; acquire token for client; acquire token by client credential; client secret
      credential; client credential; application permission|permissions; daemon; app only; service
      principal; confidential client application
    `),
);

const INCOMPATIBLE = says('are not compatible with each other; scopes … incompatible');

export const resourceScopeSignals = [
  ...signalsOf(
    resourceNotFoundInTenant,
    [3.2, all(not(code(500011, 50001)), RESOURCE_GONE)],
    [
      3,
      says(`
      organization lacks service principal; lacks service principal; has not subscribed to; needs
      access to service … that your organization; resource … not found in tenant; resource … does not
      exist; resource … does not have service principal; api … service principal … not exist; wrong
      resource|audience id; resource is disabled; subscription … lapsed
    `),
    ],
    // An object of the directory, not an API.
    [-4, says('queried reference property objects; request resource not found')],
    [1, all(RESOURCE_GONE, look(scope.hasDefault))],
    [-1.5, all(RESOURCE_GONE, look(scope.isNamedDefault))],
    [-1.5, all(RESOURCE_GONE, look(scope.isResourceWithPermission))],
  ),
  ...signalsOf(
    scopeNameWithDefaultSuffix,
    [3.4, look(scope.isNamedDefault)],
    [3, all(any(RESOURCE_GONE, BAD_SCOPE), look(scope.isNamedDefault))],
    [4, all(RESOURCE_GONE, look(scope.isResourceWithPermission))],
    [
      2.5,
      says(`
      scope name … default; appended default; added default to … scope; default … appended to scope;
      scope with default
    `),
    ],
  ),
  ...signalsOf(
    clientCredentialsNeedsDefaultScope,
    [
      4.5,
      says(`
      must be suffixed with default; suffixed with default; client credential flows must have scope
      value with default suffixed; scope … must … default … client credentials; resource identifier
      application id uri … default; scope value … default
    `),
    ],
    [2, all(BAD_SCOPE, APP_ONLY, look(scope.isNotDefault))],
    [3.6, all(BAD_SCOPE, APP_ONLY, not(look(scope.isTwoResources)))],
  ),
  ...signalsOf(
    invalidScopeFormat,
    [2.2, all(not(code(70011)), BAD_SCOPE)],
    [3.2, all(any(BAD_SCOPE, says('scope')), any(look(scope.isCommaSeparated), look(scope.isDefaultMixed)))],
    [1.5, all(BAD_SCOPE, look(scope.isOddlyFormed))],
    [-1.5, all(BAD_SCOPE, INCOMPATIBLE)],
    [
      3.4,
      says(`
      default scope cant|cannot be combined; cant be combined with resource specific scopes; scope …
      comma separated; comma separated scope|scopes; scopes … separated by space|spaces|comma; scope …
      extra quotes|brackets; scope format; scope … badly|wrongly formatted; malformed scope; scope …
      double encoded; duplicate scope
    `),
    ],
    // MSAL for Python adds the OpenID scopes itself, and refuses them from its caller.
    [4.6, says('cannot use any scope value that is reserved; value as user provided scopes')],
    [-1.2, all(BAD_SCOPE, APP_ONLY, look(scope.isNotDefault), not(look(scope.isCommaSeparated)))],
  ),
  ...signalsOf(
    multipleResourcesInScope,
    [3.2, all(BAD_SCOPE, look(scope.isTwoResources))],
    [
      4,
      says(`
      more than one resource; multiple resources; scopes? of|for|from two|multiple|different|several
      resources; two resources; contains more than one resource; different resources; multiple apis in
      one; scopes from multiple; are not compatible with each other; scopes … incompatible|compatible;
      scopes … same resource; static scope limit; only one resource
    `),
    ],
    [2.5, all(BAD_SCOPE, INCOMPATIBLE)],
    [4, says('to convert to resource string specified array must be exactly length 1')],
    [0.8, look(scope.isTwoResources)],
  ),
  ...signalsOf(
    scopeWithoutResourcePrefix,
    [
      4.6,
      says(`
      asked for scope … that doesnt exist on resource; scope … doesnt exist on resource 00000003;
      without … resource prefix; scope … without api prefix; missing api … prefix; prefix … scope …
      with api
    `),
    ],
    [2.6, all(BAD_SCOPE, look(scope.isBareOwnScope))],
  ),
  ...signalsOf(tokenForSelfNeedsGuid, [
    5,
    says(`
      requesting token for itself; token for itself; only if resource is specified using guid based
      app identifier; guid based app identifier
    `),
  ]),
];
