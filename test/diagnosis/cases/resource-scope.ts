import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import {
  description,
  entra,
  escaped,
  pythonDict,
  tokenJson,
  tokenJsonOld,
  tokenJsonPretty,
} from '../writing/entra-error.ts';
import { guid } from '../writing/invented.ts';
import * as says from '../writing/messages.ts';
import {
  adalNet,
  azureCli,
  azidentityNet,
  azidentityPython,
  msalJava,
  msalJs,
  msalJsOld,
  msalNet,
  msalNodeObject,
  msalPython,
} from '../writing/microsoft-libraries.ts';
import { pageText } from '../writing/pages.ts';
import { goOauth2, powerShell, signInRecord, terraform } from '../writing/tools.ts';
import {
  aspNet,
  authJs,
  nextAuth,
  redirectFragment,
  redirectQuery,
  spring,
  springClient,
} from '../writing/web-stacks.ts';

export const RESOURCE_SCOPE: readonly Case[] = [
  {
    id: 'resource-unknown-api',
    cause: 'resource_not_found_in_tenant',
    code: 'AADSTS500011',
    format: 'azidentity',
    text: azidentityPython(
      says.resourceUnknown(`api://${guid('silo')}`, 'Silo Grain'),
      'DefaultAzureCredential',
    ),
  },
  {
    id: 'resource-empty-uri',
    cause: 'resource_not_found_in_tenant',
    code: 'AADSTS500011',
    format: 'entra-page-text',
    text: block`
      VITE_API_CLIENT_ID was empty in the build
      ${pageText(says.resourceUnknown('api://', 'Silo Grain'))}
    `,
  },
  {
    id: 'resource-no-service-principal',
    cause: 'resource_not_found_in_tenant',
    code: 'AADSTS650052',
    format: 'redirect-url',
    holdOut: true,
    text: redirectQuery(
      'https://erp.silo.example/signin',
      entra(
        650052,
        'invalid_client',
        `The app is trying to access a service '${guid('service')}'(Silo Weighing API) that your organization 'Customer Nine' lacks a service principal for. Contact your IT Admin to review the configuration of your service subscriptions or consent to the application in order to create the required service principal.`,
      ),
      'q',
    ),
  },
  {
    id: 'resource-host-old-adal',
    cause: 'resource_not_found_in_tenant',
    code: 'AADSTS50001',
    format: 'adal',
    text: adalNet(
      entra(
        50001,
        'invalid_resource',
        'The application named https://silo-crm.crm4.dynamics.invalid was not found in the tenant named silo.example. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant.',
      ),
    ),
  },
  {
    id: 'scope-with-default-cli',
    cause: 'scope_name_with_default_suffix',
    code: 'AADSTS500011',
    format: 'azure-cli',
    text: block`
      az account get-access-token --scope api://${guid('silo')}/Reports.Read/.default
      ${azureCli(says.resourceUnknown(`api://${guid('silo')}/Reports.Read`, guid('t-silo')))}
    `,
  },
  {
    id: 'scope-with-default-obo',
    cause: 'scope_name_with_default_suffix',
    code: 'AADSTS500011',
    format: 'msal-java',
    text: block`
      scopes = Set.of("https://graph.microsoft.com/User.Read/.default")
      ${msalJava(says.resourceUnknown('https://graph.microsoft.com/User.Read', 'Silo Grain'))}
    `,
  },
  {
    id: 'scope-with-default-node',
    cause: 'scope_name_with_default_suffix',
    code: 'AADSTS500011',
    format: 'msal-node',
    holdOut: true,
    text: block`
      acquireTokenByClientCredential({ scopes: ['api://${guid('barn')}/access_as_user/.default'] })
      ${msalJs(says.resourceUnknown(`api://${guid('barn')}/access_as_user`, 'Barn & Co'))}
    `,
  },
  {
    id: 'client-credentials-user-read',
    cause: 'client_credentials_needs_default_scope',
    code: 'AADSTS1002012',
    format: 'token-json',
    text: tokenJson(says.defaultScopeNeeded('https://graph.microsoft.com/User.Read.All')),
  },
  {
    id: 'client-credentials-spring',
    cause: 'client_credentials_needs_default_scope',
    code: 'AADSTS1002012',
    format: 'spring',
    text: block`
      scope: api://${guid('barn')}/stock.read
      authorization-grant-type: client_credentials
      ${springClient(says.defaultScopeNeeded(`api://${guid('barn')}/stock.read`))}
    `,
  },
  {
    id: 'client-credentials-openid-old-code',
    cause: 'client_credentials_needs_default_scope',
    code: 'AADSTS70011',
    format: 'curl',
    holdOut: true,
    text: block`
      curl -d grant_type=client_credentials -d client_id=${guid('hen')} -d client_secret=$S -d "scope=User.Read Mail.Send" https://login.microsoftonline.com/${guid('t-hen')}/oauth2/v2.0/token
      ${tokenJsonOld(says.scopeInvalid('User.Read Mail.Send'))}
    `,
  },
  {
    id: 'client-credentials-identity-net',
    cause: 'client_credentials_needs_default_scope',
    code: 'AADSTS1002012',
    format: 'net-exception',
    holdOut: true,
    text: azidentityNet(
      says.defaultScopeNeeded('https://storage.azure.com/user_impersonation'),
      'ClientSecretCredential',
    ),
  },
  {
    id: 'scope-commas',
    cause: 'invalid_scope_format',
    code: 'AADSTS70011',
    format: 'redirect-fragment',
    text: redirectFragment('https://hen.example/', says.scopeInvalid('openid,profile,email'), 'ab'),
  },
  {
    id: 'scope-default-mixed',
    cause: 'invalid_scope_format',
    code: 'AADSTS70011',
    format: 'msal-python',
    text: msalPython(
      entra(
        70011,
        'invalid_scope',
        "The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope https://graph.microsoft.com/.default https://graph.microsoft.com/Mail.Read openid profile offline_access is not valid. .default scope can't be combined with resource-specific scopes.",
      ),
    ),
  },
  {
    id: 'scope-brackets-and-quotes',
    cause: 'invalid_scope_format',
    code: 'AADSTS70011',
    format: 'several-lines',
    holdOut: true,
    text: block`
      SCOPES = str(["User.Read", "Calendars.Read"])
      ${description(says.scopeInvalid(`['User.Read', 'Calendars.Read'] openid profile offline_access`), '\n')}
    `,
  },
  {
    id: 'several-resources-token',
    cause: 'multiple_resources_in_scope',
    code: 'AADSTS28000',
    format: 'next-auth',
    text: nextAuth(
      says.severalResources(
        `https://graph.microsoft.com/User.Read https://outlook.office.com/Mail.Read openid profile offline_access`,
      ),
    ),
  },
  {
    id: 'several-resources-msal',
    cause: 'multiple_resources_in_scope',
    code: 'AADSTS28000',
    format: 'msal-js',
    text: msalJsOld(says.severalResources(`User.Read api://${guid('hen')}/eggs.read openid profile`)),
  },
  {
    id: 'several-resources-client-code',
    cause: 'multiple_resources_in_scope',
    code: 'AADSTS700022',
    format: 'python-dict',
    holdOut: true,
    text: pythonDict(
      entra(
        700022,
        'invalid_scope',
        "The provided value for the input parameter 'scope' is not valid because it contains more than one resource: https://graph.microsoft.com/.default https://management.azure.com/.default.",
      ),
    ),
  },
  {
    id: 'several-resources-incompatible',
    cause: 'multiple_resources_in_scope',
    code: 'AADSTS70011',
    format: 'token-json',
    text: tokenJsonPretty(
      entra(
        70011,
        'invalid_scope',
        "The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. One or more scopes in 'https://vault.azure.net/user_impersonation https://graph.microsoft.com/User.Read' are not compatible with each other.",
      ),
    ),
  },
  {
    id: 'scope-without-prefix-aspnet',
    cause: 'scope_without_resource_prefix',
    code: 'AADSTS650053',
    format: 'asp-net',
    text: aspNet(says.scopeUnknownAt('Hen House', 'access_as_user', '00000003-0000-0000-c000-000000000000')),
  },
  {
    id: 'scope-without-prefix-question',
    cause: 'scope_without_resource_prefix',
    code: 'AADSTS650053',
    format: 'question',
    text: block`
      I exposed an API with the scope "Orders.Write" (api://${guid('orders')}/Orders.Write) and my app asks for scope=openid Orders.Write

      Sorry, but we’re having trouble signing you in.
      AADSTS650053: The application 'Order Desk' asked for scope 'Orders.Write' that doesn't exist on the resource '00000003-0000-0000-c000-000000000000'. Contact the app vendor.

      What is that resource? I don't have it.
    `,
  },
  {
    id: 'scope-without-prefix-authjs',
    cause: 'scope_without_resource_prefix',
    code: 'AADSTS650053',
    format: 'next-auth',
    holdOut: true,
    text: authJs(
      says.scopeUnknownAt('desk-next', 'user_impersonation', '00000003-0000-0000-c000-000000000000'),
    ),
  },
  {
    id: 'token-for-itself-refresh',
    cause: 'token_for_self_needs_guid',
    code: 'AADSTS90009',
    format: 'msal-js',
    text: block`
      scope: 'openid profile offline_access api://${guid('self')}/app', first login works, the refresh does not
      ${msalJs(says.tokenForItself(guid('self'), guid('self')))}
    `,
  },
  {
    id: 'token-for-itself-java',
    cause: 'token_for_self_needs_guid',
    code: 'AADSTS90009',
    format: 'msal-java',
    text: msalJava(says.tokenForItself(guid('self java'), 'report-runner')),
  },
  {
    id: 'token-for-itself-log',
    cause: 'token_for_self_needs_guid',
    code: 'AADSTS90009',
    format: 'sign-in-log',
    holdOut: true,
    text: signInRecord(says.tokenForItself(guid('self log'), 'gateway-connector'), {
      clientAppUsed: 'Mobile Apps and Desktop clients',
    }),
  },
  {
    id: 'resource-other-tenant-terraform',
    cause: 'resource_not_found_in_tenant',
    code: 'AADSTS500011',
    format: 'terraform',
    text: terraform(says.resourceUnknown('https://api.weighbridge.example', guid('t-tf'))),
  },
  {
    id: 'scope-semicolons-go',
    cause: 'invalid_scope_format',
    code: 'AADSTS70011',
    format: 'nested-json',
    text: goOauth2(says.scopeInvalid('https://graph.microsoft.com/Mail.Send;offline_access')),
  },
  {
    id: 'client-credentials-powershell',
    cause: 'client_credentials_needs_default_scope',
    code: 'AADSTS1002012',
    format: 'powershell',
    text: powerShell(says.defaultScopeNeeded('Directory.Read.All')),
  },
  {
    id: 'resource-unknown-node',
    cause: 'resource_not_found_in_tenant',
    code: 'AADSTS500011',
    format: 'msal-node',
    holdOut: true,
    text: msalNodeObject(says.resourceUnknown(guid('wrong resource'), 'Barn & Co')),
  },
  {
    id: 'scope-with-default-net',
    cause: 'scope_name_with_default_suffix',
    code: 'AADSTS500011',
    format: 'msal-net',
    text: msalNet(says.resourceUnknown('api://barn-orders/Orders.Write', 'Barn & Co')).concat(
      '\n\nAcquireTokenForClient(new[] { "api://barn-orders/Orders.Write/.default" })',
    ),
  },
  {
    id: 'scope-without-prefix-spring',
    cause: 'scope_without_resource_prefix',
    code: 'AADSTS650053',
    format: 'spring',
    holdOut: true,
    text: spring(says.scopeUnknownAt('ledger', 'ledger.read', '00000003-0000-0000-c000-000000000000')),
  },
  {
    id: 'scope-without-prefix-twice-escaped',
    cause: 'scope_without_resource_prefix',
    code: 'AADSTS650053',
    format: 'twice-escaped-json',
    text: `"{\\"detail\\":\\"${escaped(escaped(tokenJson(says.scopeUnknownAt('ledger', 'Ledger.ReadWrite', '00000003-0000-0000-c000-000000000000'))))}\\"}"`,
  },
  {
    id: 'token-for-itself-encoded',
    cause: 'token_for_self_needs_guid',
    code: 'AADSTS90009',
    format: 'url-encoded',
    text: `error=invalid_request&error_description=${encodeURIComponent(description(says.tokenForItself(guid('enc self'), 'roles-app'))).replaceAll('%20', '+')}`,
  },
];
