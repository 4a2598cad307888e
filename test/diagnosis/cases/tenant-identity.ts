import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import {
  description,
  entra,
  escaped,
  tokenJson,
  tokenJsonOld,
  tokenJsonPretty,
} from '../writing/entra-error.ts';
import { guid } from '../writing/invented.ts';
import * as says from '../writing/messages.ts';
import { adalGo, adalNet, azidentityNet, azureCli, msalJs, msalNet } from '../writing/microsoft-libraries.ts';
import { pageHtml, pageText } from '../writing/pages.ts';
import { oauth2Proxy, powerShell } from '../writing/tools.ts';
import { spring } from '../writing/web-stacks.ts';

export const TENANT_IDENTITY: readonly Case[] = [
  {
    id: 'tenant-guid-typo-cli',
    cause: 'tenant_not_found',
    code: 'AADSTS90002',
    format: 'azure-cli',
    text: azureCli(says.tenantNotFound(guid('tenant typo'), 'invalid_tenant')),
  },
  {
    id: 'tenant-domain-typo',
    cause: 'tenant_not_found',
    code: 'AADSTS90002',
    format: 'msal-python',
    holdOut: true,
    text: block`
      ValueError: OIDC Discovery failed on https://login.microsoftonline.com/fenwiktools.onmicrosoft.com/v2.0/.well-known/openid-configuration. HTTP status: 400, Error: ${tokenJsonOld(says.tenantNotFound('fenwiktools.onmicrosoft.com', 'invalid_tenant'))}
      During handling of the above exception, another exception occurred:
      ValueError: Unable to get authority configuration for https://login.microsoftonline.com/fenwiktools.onmicrosoft.com. Authority would typically be in a format of https://login.microsoftonline.com/your_tenant or https://tenant_name.ciamlogin.com
    `,
  },
  {
    id: 'tenant-external-domain',
    cause: 'tenant_not_found',
    code: 'AADSTS900023',
    format: 'nested-json',
    text: adalGo(
      says.tenantNotDomain('fenwick tools ltd'),
      'https://management.azure.com/subscriptions?api-version=2020-01-01',
    ),
  },
  {
    id: 'tenant-deleted-spring',
    cause: 'tenant_not_found',
    code: 'AADSTS90002',
    format: 'spring',
    text: spring(says.tenantNotFound(guid('closed tenant'))),
  },
  {
    id: 'authority-with-authorize',
    cause: 'authority_url_malformed',
    code: 'AADSTS900023',
    format: 'adal',
    text: adalNet(says.tenantNotDomain('authorize')),
  },
  {
    id: 'authority-with-token',
    cause: 'authority_url_malformed',
    code: 'AADSTS90002',
    format: 'net-exception',
    text: block`
      new ClientSecretCredential(tenant, id, secret, new() { AuthorityHost = new Uri("https://login.microsoftonline.com/${guid('t-plover')}/oauth2/token") });
      ${azidentityNet(says.tenantNotFound('token'), 'ClientSecretCredential')}
    `,
  },
  {
    id: 'authority-oauth2-segment',
    cause: 'authority_url_malformed',
    code: 'AADSTS900023',
    format: 'token-json',
    holdOut: true,
    text: tokenJson(says.tenantNotDomain('oauth2')),
  },
  {
    id: 'authority-v2-doubled',
    cause: 'authority_url_malformed',
    code: null,
    format: 'proxy-log',
    holdOut: true,
    text: block`
      OIDC_ISSUER=https://login.microsoftonline.com/${guid('t-rail')}/oauth2/v2.0/authorize
      [2025/03/02 09:12:01] [main.go:60] ERROR: Failed to initialise OAuth2 Proxy: error initialising provider: could not create provider data: error building OIDC ProviderVerifier: could not get verifier builder: error while discovery OIDC configuration: failed to discover OIDC configuration: unexpected status "404": GET https://login.microsoftonline.com/${guid('t-rail')}/oauth2/v2.0/authorize/.well-known/openid-configuration
    `,
  },
  {
    id: 'template-postman-braces',
    cause: 'unresolved_template_variable',
    code: 'AADSTS900023',
    format: 'entra-page-text',
    text: pageText(says.tenantNotDomain('{{tenantid}}')),
  },
  {
    id: 'template-env-undefined',
    cause: 'unresolved_template_variable',
    code: 'AADSTS90002',
    format: 'msal-js',
    text: block`
      authority: \`https://login.microsoftonline.com/${'${import.meta.env.VITE_TENANT_ID}'}\`
      ${msalJs(says.tenantNotFound('undefined'))}
    `,
  },
  {
    id: 'template-shell-variable',
    cause: 'unresolved_template_variable',
    code: 'AADSTS900023',
    format: 'several-lines',
    holdOut: true,
    text: block`
      docker-compose.yml
        OAUTH2_PROXY_OIDC_ISSUER_URL: 'https://login.microsoftonline.com/${'$${AZURE_TENANT_ID}'}/v2.0'
      log
        ${description(says.tenantNotDomain('${AZURE_TENANT_ID}'))}
    `,
  },
  {
    id: 'template-pipeline-parentheses',
    cause: 'unresolved_template_variable',
    code: 'AADSTS900023',
    format: 'url-encoded',
    text: `error=invalid_request&error_description=${encodeURIComponent(description(says.tenantNotDomain('$(tenantId)')))}&url=https%3A%2F%2Flogin.microsoftonline.com%2F%24(tenantId)%2Foauth2%2Fv2.0%2Fauthorize`,
  },
  {
    id: 'cloud-gov-tenant-at-public',
    cause: 'wrong_cloud_endpoint',
    code: 'AADSTS900439',
    format: 'token-json',
    text: tokenJsonPretty(
      entra(
        900439,
        'invalid_request',
        `USGClientNotSupportedOnPublicEndpoint - The US Government tenant was addressed at a public endpoint. Use login.microsoftonline.us instead.`,
      ),
    ),
  },
  {
    id: 'cloud-cross-request',
    cause: 'wrong_cloud_endpoint',
    code: 'AADSTS900432',
    format: 'question',
    holdOut: true,
    text: 'WordPress single sign-on plugin, tenant is in GCC High. “ERROR: Could not get an access token. AADSTS900432: Confidential Client is not supported in Cross Cloud request.” The endpoints in the plugin are all login.microsoftonline.com.',
  },
  {
    id: 'cloud-china-tenant',
    cause: 'wrong_cloud_endpoint',
    code: 'AADSTS90002',
    format: 'azure-cli',
    holdOut: true,
    text: block`
      我们的租户在世纪互联 (21Vianet)，portal.azure.cn 可以登录，但是

      $ az login --service-principal -u ${guid('cn app')} -p *** --tenant harborcn.partner.onmschina.cn
      ${azureCli(says.tenantNotFound('harborcn.partner.onmschina.cn'))}
    `,
  },
  {
    id: 'cloud-redirect-national',
    cause: 'wrong_cloud_endpoint',
    code: 'AADSTS90038',
    format: 'msal-net',
    text: msalNet(
      entra(
        90038,
        'invalid_request',
        `Tenant '${guid('gov tenant')}' request is being redirected to the National Cloud 'MicrosoftOnline.us'.`,
      ),
    ),
  },
  {
    id: 'tenant-not-found-html',
    cause: 'tenant_not_found',
    code: 'AADSTS90002',
    format: 'entra-page-html',
    text: pageHtml(says.tenantNotFound('northwharf.onmicrosoft.example')),
  },
  {
    id: 'authority-only-version',
    cause: 'authority_url_malformed',
    code: 'AADSTS90002',
    format: 'twice-escaped-json',
    text: `{"msg":"{\\"response\\":\\"${escaped(escaped(tokenJson(says.tenantNotFound('v2.0'))))}\\"}","authority":"https://login.microsoftonline.com/v2.0"}`,
  },
  {
    id: 'cloud-powershell-gov',
    cause: 'wrong_cloud_endpoint',
    code: 'AADSTS900440',
    format: 'powershell',
    text: powerShell(
      entra(
        900440,
        'invalid_request',
        'The tenant belongs to the public cloud but the request was sent to login.microsoftonline.us. Use login.microsoftonline.com.',
      ),
    ),
  },
  {
    id: 'tenant-not-found-proxy',
    cause: 'tenant_not_found',
    code: 'AADSTS90002',
    format: 'proxy-log',
    holdOut: true,
    text: oauth2Proxy(says.tenantNotFound(guid('proxy tenant'))),
  },
];
