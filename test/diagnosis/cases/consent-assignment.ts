import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import {
  description,
  entra,
  escaped,
  pythonDict,
  tokenJson,
  tokenJsonPretty,
} from '../writing/entra-error.ts';
import { guid } from '../writing/invented.ts';
import * as says from '../writing/messages.ts';
import { azureCli, azidentityGo, msalJs, msalNet, msalNodeObject } from '../writing/microsoft-libraries.ts';
import { pageHtml, pageText } from '../writing/pages.ts';
import { grafana, powerAutomate, signInPane, signInRecord } from '../writing/tools.ts';
import { aspNet, redirectFragment, redirectQuery, spring } from '../writing/web-stacks.ts';

export const CONSENT_ASSIGNMENT: readonly Case[] = [
  {
    id: 'consent-missing-obo',
    cause: 'consent_missing',
    code: 'AADSTS65001',
    format: 'msal-net',
    text: msalNet(says.notConsented(guid('mill api'), 'mill-api')),
  },
  {
    id: 'consent-missing-silent-fragment',
    cause: 'consent_missing',
    code: 'AADSTS65001',
    format: 'redirect-fragment',
    text: redirectFragment(
      'https://mill.example/blank.html',
      says.notConsented(guid('mill spa'), 'mill-spa'),
      'eyJpZCI6IjE',
    ),
  },
  {
    id: 'consent-missing-cli',
    cause: 'consent_missing',
    code: 'AADSTS65001',
    format: 'azure-cli',
    holdOut: true,
    text: block`
      $ az account get-access-token --scope api://${guid('mill api')}/.default
      ${azureCli(entra(65001, 'invalid_grant', `The user or administrator has not consented to use the application with ID '04b07795-8ddb-461a-bbee-02f9e1bf7b46' named 'Microsoft Azure CLI'. Send an interactive authorization request for this user and resource.`))}
    `,
  },
  {
    id: 'consent-missing-spring',
    cause: 'consent_missing',
    code: 'AADSTS65001',
    format: 'spring',
    text: spring(says.notConsented(guid('mill spring'), 'mill-backend')),
  },
  {
    id: 'admin-consent-redirect',
    cause: 'admin_consent_required',
    code: 'AADSTS90094',
    format: 'redirect-url',
    text: redirectQuery('https://survey.mill.example/auth', says.adminOnly(), 'b81'),
  },
  {
    id: 'admin-approval-words',
    cause: 'admin_consent_required',
    code: null,
    format: 'question',
    holdOut: true,
    text: block`
      Our users see this instead of the consent page:

      Need admin approval
      Mill Survey
      Mill Survey needs permission to access resources in your organization that only an admin can grant. Please ask an admin to grant permission to this app before you can use it.
      Have an admin account? Sign in with that account
    `,
  },
  {
    id: 'admin-approval-request',
    cause: 'admin_consent_required',
    code: 'AADSTS90095',
    format: 'entra-page-text',
    holdOut: true,
    text: pageText(
      entra(
        90095,
        'access_denied',
        'AdminConsentRequiredRequestAccess - Admin consent is required. The user was asked to send a request to an admin for consent.',
      ),
    ),
  },
  {
    id: 'admin-consent-risky-log',
    cause: 'admin_consent_required',
    code: 'AADSTS900941',
    format: 'sign-in-log',
    text: signInRecord(
      entra(900941, 'access_denied', 'Administrator consent is required. App is considered risky.'),
      { appDisplayName: 'Mill Survey' },
    ),
  },
  {
    id: 'permission-not-listed-json',
    cause: 'api_permission_not_listed_or_consented',
    code: 'AADSTS650057',
    format: 'token-json',
    text: tokenJsonPretty(says.resourceNotListed(guid('turbine'), 'turbine-ui', 'api://turbine-data')),
  },
  {
    id: 'permission-not-listed-old',
    cause: 'api_permission_not_listed_or_consented',
    code: 'AADSTS65005',
    format: 'entra-page-html',
    text: pageHtml(
      entra(
        65005,
        'invalid_resource',
        `The client application has requested access to resource 'https://outlook.office365.com/'. This request has failed because the client has not specified this resource in its requiredResourceAccess list.`,
      ),
    ),
  },
  {
    id: 'permission-graph-403',
    cause: 'api_permission_not_listed_or_consented',
    code: null,
    format: 'decoded-token',
    holdOut: true,
    text: block`
      GET https://graph.microsoft.com/v1.0/users -> 403
      {"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}

      The token (client credentials) decoded:
      {"aud":"https://graph.microsoft.com","iss":"https://sts.windows.net/${guid('t-turbine')}/","app_displayname":"turbine-sync","appid":"${guid('turbine sync')}","idtyp":"app","tid":"${guid('t-turbine')}","ver":"1.0"}
      no roles in it. In API permissions User.Read.All (Application) shows "Not granted for Turbine".
    `,
  },
  {
    id: 'permission-misconfigured-app',
    cause: 'api_permission_not_listed_or_consented',
    code: 'AADSTS650056',
    format: 'asp-net',
    holdOut: true,
    text: aspNet(
      entra(
        650056,
        'invalid_client',
        "Misconfigured application. This could be due to one of the following: the client has not listed any permissions for 'AAD Graph' in the requested permissions in the client's application registration. Or, the admin has not consented in the tenant. Or, check the application identifier in the request to ensure it matches the configured client application identifier. Or, check the certificate in the request to ensure it's valid.",
      ),
    ),
  },
  {
    id: 'not-assigned-page',
    cause: 'user_not_assigned',
    code: 'AADSTS50105',
    format: 'entra-page-text',
    text: pageText(says.notAssigned('Turbine Console', guid('turbine console'), 'r.haugen@turbine.example')),
  },
  {
    id: 'not-assigned-grafana',
    cause: 'user_not_assigned',
    code: 'AADSTS50105',
    format: 'proxy-log',
    text: grafana(says.notAssigned('Grafana', guid('grafana turbine'), 'ops@turbine.example')),
  },
  {
    id: 'not-assigned-app-role',
    cause: 'app_role_not_assigned_to_client',
    code: 'AADSTS501051',
    format: 'python-dict',
    holdOut: true,
    text: pythonDict(
      entra(
        501051,
        'invalid_grant',
        `Application '${guid('caller')}'(nightly-caller) is not assigned to a role for the application '${guid('callee')}'(turbine-api).`,
      ),
    ),
  },
  {
    id: 'not-assigned-pane',
    cause: 'user_not_assigned',
    code: 'AADSTS50105',
    format: 'sign-in-log',
    text: signInPane(
      says.notAssigned('Payroll', guid('payroll'), 'n.ito@turbine.example'),
      'Payroll',
      'n.ito@turbine.example',
    ),
  },
  {
    id: 'consent-missing-node',
    cause: 'consent_missing',
    code: 'AADSTS65001',
    format: 'msal-node',
    text: msalNodeObject(says.notConsented(guid('node consent'), 'teams-bot')),
  },
  {
    id: 'consent-missing-automate',
    cause: 'consent_missing',
    code: 'AADSTS65001',
    format: 'power-automate',
    holdOut: true,
    text: powerAutomate(says.notConsented(guid('automate'), 'Invoice connector')),
  },
  {
    id: 'consent-missing-escaped',
    cause: 'consent_missing',
    code: 'AADSTS65001',
    format: 'nested-json',
    text: `{"ts":"2025-05-11T10:01:07Z","lvl":"warn","err":"token exchange failed: ${escaped(tokenJson(says.notConsented(guid('escaped consent'), 'gateway')))}"}`,
  },
  {
    id: 'admin-consent-msal',
    cause: 'admin_consent_required',
    code: 'AADSTS90094',
    format: 'msal-js',
    text: msalJs(says.adminOnly()),
  },
  {
    id: 'permission-not-listed-go',
    cause: 'api_permission_not_listed_or_consented',
    code: 'AADSTS650057',
    format: 'azidentity',
    text: azidentityGo(
      says.resourceNotListed(guid('go list'), 'go-worker', 'https://management.azure.com/'),
      'OnBehalfOfCredential',
      guid('t-go'),
    ),
  },
  {
    id: 'permission-not-listed-words',
    cause: 'api_permission_not_listed_or_consented',
    code: 'AADSTS650057',
    format: 'question',
    text: `pasted from the popup: ${description(says.resourceNotListed(guid('words'), 'Excel plug-in', 'https://contour.sharepoint.example'))} do i need to add SharePoint somewhere`,
  },
];
