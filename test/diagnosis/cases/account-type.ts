import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { description, entra, tokenJson, tokenJsonPretty } from '../writing/entra-error.ts';
import { guid } from '../writing/invented.ts';
import * as says from '../writing/messages.ts';
import {
  adalNet,
  azureCli,
  msalJs,
  msalJsOld,
  msalNet,
  msalNodeObject,
} from '../writing/microsoft-libraries.ts';
import { pageHtml, pageText } from '../writing/pages.ts';
import { signInPane, signInRecord } from '../writing/tools.ts';
import { aspNet, nextAuth, redirectQuery } from '../writing/web-stacks.ts';

const NOT_ENABLED =
  'unauthorized_client: The client does not exist or is not enabled for consumers. If you are the application developer, configure a new application through the App Registrations in the Azure Portal at https://go.microsoft.com/fwlink/?linkid=2083908.';

const personalNotSupported = (user: string) =>
  entra(
    500200,
    'invalid_request',
    `User account '${user}' is a personal Microsoft account. Personal Microsoft accounts are not supported for this application unless explicitly invited to an organization. Try signing out and signing back in with an organizational account.`,
  );

const consumersOnly = (code: number, app: string, name: string) =>
  entra(
    code,
    'invalid_request',
    `Application '${app}'(${name}) is configured for use by Microsoft Account users only. Please use the /consumers endpoint to serve this request.`,
  );

const fromThisVersion = () =>
  entra(
    500201,
    'invalid_request',
    'We are unable to issue tokens from this API version for a Microsoft account. Please contact the application vendor as they need to use version 2.0 of the protocol to support this.',
  );

export const ACCOUNT_TYPE: readonly Case[] = [
  {
    id: 'single-tenant-page',
    cause: 'single_tenant_app_on_common',
    code: 'AADSTS50194',
    format: 'entra-page-text',
    text: pageText(says.notMultitenant(guid('swift'), 'Swift Timesheets')),
  },
  {
    id: 'single-tenant-msal-default-authority',
    cause: 'single_tenant_app_on_common',
    code: 'AADSTS50194',
    format: 'msal-js',
    holdOut: true,
    text: block`
      auth: { clientId: '${guid('swift js')}' }   // no authority set
      ${msalJsOld(says.notMultitenant(guid('swift js'), 'swift-spa'))}
    `,
  },
  {
    id: 'single-tenant-next-auth',
    cause: 'single_tenant_app_on_common',
    code: 'AADSTS50194',
    format: 'next-auth',
    text: nextAuth(says.notMultitenant(guid('swift next'), 'swift-web')),
  },
  {
    id: 'account-gmail-guest',
    cause: 'account_not_in_tenant',
    code: 'AADSTS50020',
    format: 'sign-in-log',
    text: signInRecord(
      says.accountForeign(
        'marit.dahl@gmail.com',
        'live.com',
        'Juniper Clinic',
        `${guid('juniper')}'(Juniper Rota)`,
      ),
    ),
  },
  {
    id: 'account-other-organisation',
    cause: 'account_not_in_tenant',
    code: 'AADSTS90072',
    format: 'msal-net',
    holdOut: true,
    text: msalNet(
      entra(
        90072,
        'interaction_required',
        `User account 'p.lindt@partnerco.example' from identity provider 'https://sts.windows.net/${guid('partner tenant')}/' does not exist in tenant 'Juniper Clinic' and cannot access the application '${guid('juniper')}'(Juniper Rota) in that tenant. The account needs to be added as an external user in the tenant first.`,
      ),
    ),
  },
  {
    id: 'account-selected-wrong',
    cause: 'account_not_in_tenant',
    code: 'AADSTS16000',
    format: 'redirect-url',
    holdOut: true,
    text: redirectQuery(
      'https://rota.juniper.example/cb',
      entra(
        16000,
        'interaction_required',
        "User account 'tomas@hotmail.com' from identity provider 'live.com' does not exist in tenant 'Juniper Clinic' and cannot access the application in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with a different Azure Active Directory user account.",
      ),
      's1',
    ),
  },
  {
    id: 'account-cli-wrong-tenant',
    cause: 'account_not_in_tenant',
    code: 'AADSTS50020',
    format: 'azure-cli',
    text: azureCli(
      says.accountForeign(
        '{EUII Hidden}',
        `https://sts.windows.net/${guid('home tenant')}/`,
        'Pelican Freight',
        "04b07795-8ddb-461a-bbee-02f9e1bf7b46'(Microsoft Azure CLI)",
      ),
    ),
  },
  {
    id: 'consumers-not-enabled-plain',
    cause: 'app_not_enabled_for_personal_accounts',
    code: null,
    format: 'question',
    text: `We're unable to complete your request\n${NOT_ENABLED}\n\nI log in with my outlook.com address, Supported account types is “Accounts in this organizational directory only”.`,
  },
  {
    id: 'consumers-not-enabled-url',
    cause: 'app_not_enabled_for_personal_accounts',
    code: null,
    format: 'redirect-fragment',
    holdOut: true,
    text: `http://localhost:53682/#error=unauthorized_client&error_description=${encodeURIComponent(NOT_ENABLED.slice(21))}&state=8db1`,
  },
  {
    id: 'personal-account-refused',
    cause: 'app_not_enabled_for_personal_accounts',
    code: 'AADSTS500200',
    format: 'entra-page-html',
    text: pageHtml(personalNotSupported('g.ruiz@outlook.com')),
  },
  {
    id: 'personal-account-refused-node',
    cause: 'app_not_enabled_for_personal_accounts',
    code: 'AADSTS500200',
    format: 'msal-node',
    text: msalNodeObject(personalNotSupported('dev.sample@live.com')),
  },
  {
    id: 'consumers-endpoint-needed',
    cause: 'personal_only_app_on_common',
    code: 'AADSTS9002346',
    format: 'token-json',
    text: tokenJson(consumersOnly(9002346, guid('onedrive tool'), 'photo-sync')),
  },
  {
    id: 'user-audience-consumer',
    cause: 'personal_only_app_on_common',
    code: null,
    format: 'asp-net',
    text: block`
      System.Exception: invalid_request;Description=The request is not valid for the application's 'userAudience' configuration. In order to use /common/ endpoint, the application must not be configured with 'Consumer' as the user audience. The userAudience should be configured with 'All' to use /common/ endpoint.
         at Microsoft.AspNetCore.Authentication.OAuth.OAuthHandler\`1.HandleRemoteAuthenticateAsync()
    `,
  },
  {
    id: 'consumers-endpoint-refresh',
    cause: 'personal_only_app_on_common',
    code: 'AADSTS9002331',
    format: 'http-capture',
    holdOut: true,
    text: block`
      POST /common/oauth2/v2.0/token HTTP/1.1
      Host: login.microsoftonline.com

      grant_type=refresh_token&client_id=${guid('rust tool')}&refresh_token=M.C511_BAY.0.U.-Cg

      HTTP/1.1 400 Bad Request
      ${tokenJsonPretty(consumersOnly(9002331, guid('rust tool'), 'drive-rs'))}
    `,
  },
  {
    id: 'v1-personal-page',
    cause: 'v1_endpoint_for_personal_account',
    code: 'AADSTS500201',
    format: 'entra-page-text',
    text: pageText(fromThisVersion()),
  },
  {
    id: 'v1-personal-adal',
    cause: 'v1_endpoint_for_personal_account',
    code: 'AADSTS500201',
    format: 'adal',
    text: adalNet(fromThisVersion()),
  },
  {
    id: 'v1-personal-old-code',
    cause: 'v1_endpoint_for_personal_account',
    code: 'AADSTS90027',
    format: 'several-lines',
    holdOut: true,
    text: block`
      authorize: https://login.microsoftonline.com/common/oauth2/authorize?client_id=${guid('v1')}&resource=https%3A%2F%2Fgraph.microsoft.com
      account: someone@hotmail.com
      ${description(entra(90027, 'invalid_request', 'The client is not allowed to use the v1 endpoint with a Microsoft account (MSA). Use version 2.0 of the protocol.'))}
    `,
  },
  {
    id: 'single-tenant-organizations-aspnet',
    cause: 'single_tenant_app_on_common',
    code: 'AADSTS50194',
    format: 'asp-net',
    text: aspNet(says.notMultitenant(guid('aspnet'), 'Clinic Admin')),
  },
  {
    id: 'account-home-tenant-pane',
    cause: 'account_not_in_tenant',
    code: 'AADSTS50020',
    format: 'sign-in-log',
    text: signInPane(
      says.accountForeign(
        'b.osei@vendor.example',
        `https://sts.windows.net/${guid('vendor')}/`,
        'Juniper Clinic',
        `${guid('pane app')}'(Lab Results)`,
      ),
      'Lab Results',
      'b.osei@vendor.example',
    ),
  },
  {
    id: 'v1-personal-js',
    cause: 'v1_endpoint_for_personal_account',
    code: 'AADSTS500201',
    format: 'msal-js',
    text: msalJs(fromThisVersion()),
  },
  {
    id: 'consumers-endpoint-python',
    cause: 'personal_only_app_on_common',
    code: 'AADSTS9002346',
    format: 'msal-node-old',
    text: msalJsOld(consumersOnly(9002346, guid('ao'), 'todo-desk')),
  },
];
