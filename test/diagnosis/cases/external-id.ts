import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { entra, tokenJson, tokenJsonPretty } from '../writing/entra-error.ts';
import { guid } from '../writing/invented.ts';
import { msalJs, msalNet } from '../writing/microsoft-libraries.ts';
import { pageText } from '../writing/pages.ts';
import { signInPane, signInRecord } from '../writing/tools.ts';
import { redirectQuery } from '../writing/web-stacks.ts';

const accountType = () =>
  entra(
    500207,
    'invalid_request',
    "The account type can't be used for the resource you're trying to access.",
  );
const loginDomain = () =>
  entra(500208, 'invalid_request', 'The domain is not a valid login domain for the account type.');
const extension = () => entra(1100001, 'access_denied', 'Non-retryable error has occurred.');
const confidential = () =>
  entra(550022, 'invalid_client', 'Confidential Client is not supported in Native Authentication API flow.');

/** Tenants for customers. */
export const EXTERNAL_ID: readonly Case[] = [
  {
    id: 'external-custom-domain-without-version',
    cause: 'external_id_authority_form',
    code: 'AADSTS500207',
    format: 'msal-net',
    text: block`
      PublicClientApplicationBuilder.Create(id).WithAuthority("https://login.larchshop.example/${guid('larch t')}")
      ${msalNet(accountType())}
      GET https://login.larchshop.example/${guid('larch t')}/oauth2/authorize
    `,
  },
  {
    id: 'external-easy-auth-issuer',
    cause: 'external_id_authority_form',
    code: 'AADSTS500207',
    format: 'entra-page-text',
    holdOut: true,
    text: block`
      ${pageText(accountType())}

      App Service, provider Microsoft, issuer URL: https://larchshop.ciamlogin.com/${guid('larch t')}
    `,
  },
  {
    id: 'external-domain-and-tenant-differ',
    cause: 'external_id_authority_form',
    code: 'AADSTS500210',
    format: 'token-json',
    text: tokenJson(
      entra(
        500210,
        'invalid_request',
        `The domain name 'larchshop.example' does not belong to the tenant identifier '${guid('larch t')}'.`,
      ),
    ),
  },
  {
    id: 'external-issuer-by-name',
    cause: 'issuer_host_not_known_to_msal',
    code: null,
    format: 'msal-js',
    text: block`
      new PublicClientApplication({ auth: { clientId, authority: "https://larchshop.ciamlogin.com/larchshop.onmicrosoft.com" } })
      Uncaught (in promise) ClientAuthError: endpoints_resolution_error: Endpoints cannot be resolved
      GET https://larchshop.ciamlogin.com/larchshop.onmicrosoft.com/v2.0/.well-known/openid-configuration 200 (OK)
    `,
  },
  {
    id: 'external-untrusted-authority',
    cause: 'issuer_host_not_known_to_msal',
    code: null,
    format: 'browser-console',
    holdOut: true,
    text: `ClientConfigurationError: untrusted_authority: The provided authority is not a trusted authority. Please include this authority in the knownAuthorities config parameter. https://larchshop.b2clogin.com/larchshop.onmicrosoft.com/B2C_1_susi`,
  },
  {
    id: 'external-issuer-has-tenant-id',
    cause: 'issuer_host_not_known_to_msal',
    code: null,
    format: 'msal-node',
    text: block`
      ClientConfigurationError: issuer_validation_failed: Issuer validation failed.
          at Authority.validateIssuer (node_modules/@azure/msal-common/dist/authority/Authority.mjs)
      issuer in the document: https://${guid('larch t')}.ciamlogin.com/${guid('larch t')}/v2.0
    `,
  },
  {
    id: 'customer-at-workforce-host',
    cause: 'consumer_account_on_workforce_host',
    code: 'AADSTS500208',
    format: 'entra-page-text',
    text: pageText(loginDomain()),
  },
  {
    id: 'customer-device-code',
    cause: 'consumer_account_on_workforce_host',
    code: 'AADSTS500208',
    format: 'question',
    holdOut: true,
    text: `Device code flow in our External ID tenant: the local account opens https://microsoft.com/devicelogin, types the code and gets “AADSTS500208: The domain is not a valid login domain for the account type.”`,
  },
  {
    id: 'customer-callback',
    cause: 'consumer_account_on_workforce_host',
    code: 'AADSTS500208',
    format: 'redirect-url',
    text: redirectQuery('https://shop.larchshop.example/login/oauth2/code/entra', loginDomain(), 'kx81'),
  },
  {
    id: 'user-flow-no-sign-up',
    cause: 'user_flow_not_linked',
    code: null,
    format: 'question',
    text: 'New External ID tenant, authority https://larchshop.ciamlogin.com/. The sign-in page opens but there is no sign up link and no “No account? Create one”. The user flow has sign-up enabled.',
  },
  {
    id: 'user-flow-account-not-found',
    cause: 'user_flow_not_linked',
    code: null,
    format: 'several-lines',
    holdOut: true,
    text: block`
      https://larchshop.ciamlogin.com/${guid('larch t')}/oauth2/v2.0/authorize?client_id=${guid('larch app')}&response_type=code
      Sign in
      We couldn't find an account with that username. Try another account.
    `,
  },
  {
    id: 'user-flow-not-added',
    cause: 'user_flow_not_linked',
    code: null,
    format: 'several-lines',
    text: 'CIAM tenant: customers cannot sign up, the page looks like the one for employees. The app is not linked to the user flow in External Identities as far as I can see.',
  },
  {
    id: 'extension-page',
    cause: 'custom_extension_failed',
    code: 'AADSTS1100001',
    format: 'entra-page-text',
    text: pageText(extension()),
  },
  {
    id: 'extension-log',
    cause: 'custom_extension_failed',
    code: 'AADSTS1100001',
    format: 'sign-in-log',
    holdOut: true,
    text: block`
      ${signInPane(extension(), 'Larch Shop', 'ines.vidal@larchshop.example')}
      Authentication Events	1003002 CustomExtensionInvalidHTTPStatus, HTTP status 401
    `,
  },
  {
    id: 'extension-retryable',
    cause: 'custom_extension_failed',
    code: 'AADSTS1100000',
    format: 'sign-in-log',
    text: signInRecord(entra(1100000, 'server_error', 'Retryable error has occurred.')),
  },
  {
    id: 'native-confidential',
    cause: 'native_auth_not_enabled',
    code: 'AADSTS550022',
    format: 'token-json',
    text: tokenJsonPretty(confidential()),
  },
  {
    id: 'native-suberror',
    cause: 'native_auth_not_enabled',
    code: null,
    format: 'http-capture',
    holdOut: true,
    text: block`
      POST https://larchshop.ciamlogin.com/larchshop.onmicrosoft.com/oauth2/v2.0/initiate
      HTTP/1.1 400 Bad Request
      {"error":"invalid_client","suberror":"nativeauthapi_disabled","error_description":"The app is not enabled for native authentication."}
    `,
  },
  {
    id: 'native-without-redirect',
    cause: 'native_auth_not_enabled',
    code: 'AADSTS901007',
    format: 'msal-js',
    text: msalJs(
      entra(901007, 'unsupported_challenge_type', "The challenge_type list must contain 'redirect'."),
    ),
  },
  // Neighbours, which the same code or host must not pull over.
  {
    id: 'personal-account-not-accepted',
    cause: 'app_not_enabled_for_personal_accounts',
    code: 'AADSTS500208',
    format: 'question',
    text: 'With my hotmail address, a personal account, I get “AADSTS500208: The domain is not a valid login domain for the account type.” Colleagues with work accounts get in; it is our ordinary company tenant.',
  },
  {
    id: 'external-issuer-at-api',
    cause: 'external_id_authority_form',
    code: null,
    format: 'jwt-library',
    text: `Microsoft.IdentityModel.Tokens.SecurityTokenInvalidIssuerException: IDX10205: Issuer validation failed. Issuer: 'https://${guid('larch t')}.ciamlogin.com/${guid('larch t')}/v2.0'. Did not match: validationParameters.ValidIssuer: 'https://login.microsoftonline.com/${guid('larch t')}/v2.0' or validationParameters.ValidIssuers: 'null'`,
  },
  {
    id: 'external-host-behind-proxy',
    cause: 'network_proxy_blocks_entra',
    code: null,
    format: 'msal-node',
    holdOut: true,
    text: 'ClientAuthError: endpoints_resolution_error: Endpoints cannot be resolved. Detail: getaddrinfo ENOTFOUND larchshop.ciamlogin.com. On the build server all traffic has to go through the corporate proxy.',
  },
];
