import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { description, entra, escaped, tokenJson } from '../writing/entra-error.ts';
import { guid } from '../writing/invented.ts';
import {
  azidentityGo,
  azidentityNet,
  azidentityPython,
  msalNodeObject,
} from '../writing/microsoft-libraries.ts';
import { pageHtml, pageText } from '../writing/pages.ts';
import { oauth2Proxy, powerAutomate, powerShell } from '../writing/tools.ts';
import { ownMeaning, ownMeaningHeldOut } from './outside-the-list.ts';

/** Codes about the service, whole tenants and federated providers: the code itself says what to do. */
export const OUTSIDE_CODES_OF_SERVICE: readonly Case[] = [
  ownMeaning(
    'outside-code-ws-fed',
    entra(
      20012,
      'invalid_request',
      'An error occurred when we tried to process a WS-Federation message. The message was invalid.',
    ),
    'entra-page-html',
    pageHtml,
  ),
  ownMeaning(
    'outside-code-external-provider',
    entra(
      40010,
      'server_error',
      'A retryable error has been encountered while contacting the OAuth2 identity provider.',
    ),
    'twice-escaped-json',
    (error) => JSON.stringify({ level: 'warn', body: escaped(tokenJson(error)) }),
  ),
  ownMeaning(
    'outside-code-data-centre',
    entra(
      50134,
      'server_error',
      'The request was received in the wrong datacenter. Start the device code flow again.',
    ),
    'several-lines',
    (error) =>
      `To sign in, use a web browser to open the page and enter the code F7QK2M9XL.\n${description(error, '\n')}`,
  ),
  ownMeaning(
    'outside-code-consumer-server',
    entra(70012, 'server_error', 'A server error occurred while authenticating an MSA (consumer) user.'),
    'msal-node',
    msalNodeObject,
  ),
  ownMeaning(
    'outside-code-budget',
    entra(
      90024,
      'temporarily_unavailable',
      'A transient error has occurred: the request budget was exceeded. Please try again.',
    ),
    'azidentity',
    (error) => azidentityPython(error, 'ClientSecretCredential'),
  ),
  ownMeaningHeldOut(
    'outside-code-tenant-throttled',
    entra(90055, 'temporarily_unavailable', 'The tenant is throttled because of too many requests.'),
    'azidentity',
    (error) => azidentityGo(error, 'ClientSecretCredential', guid('throttled')),
  ),
  ownMeaning(
    'outside-code-partner',
    entra(
      90099,
      'unauthorized_client',
      `The application '${guid('partner app')}' has not been authorized in the tenant '${guid('partner tenant')}'. Applications must be authorized to access the external tenant before partner delegated administrators can use them.`,
    ),
    'powershell',
    (error) => powerShell(error),
  ),
  ownMeaning(
    'outside-code-regional',
    entra(
      100007,
      'invalid_request',
      'AAD Regional ONLY supports auth either for MSIs OR for requests from MSAL using SN+I for 1P apps or 3P apps in Microsoft infrastructure tenants',
    ),
    'azidentity',
    (error) => azidentityNet(error, 'ClientCertificateCredential'),
  ),
  ownMeaning(
    'outside-code-half-created',
    entra(
      650051,
      'invalid_client',
      "The service principal name is already present for the tenant 'Contoso Test'.",
    ),
    'redirect-url',
    (error) =>
      `https://admin.vendor.example/onboarded?error=${error.error}&error_description=AADSTS${error.code}%3a+${encodeURIComponent(error.message).replaceAll('%20', '+')}&admin_consent=True`,
  ),
  ownMeaning(
    'outside-code-saml-answer',
    entra(
      7500514,
      'invalid_request',
      "A supported type of SAML response was not found. The supported response types are 'Response' (in XML namespace 'urn:oasis:names:tc:SAML:2.0:protocol') or 'Assertion' (in XML namespace 'urn:oasis:names:tc:SAML:2.0:assertion').",
    ),
    'entra-page-text',
    pageText,
  ),
  ownMeaningHeldOut(
    'outside-code-sso-permit',
    entra(9002341, 'invalid_grant', 'User is required to permit SSO.'),
    'proxy-log',
    oauth2Proxy,
  ),
  ownMeaning(
    'outside-code-tenant-blocked',
    entra(
      5000225,
      'invalid_tenant',
      'This tenant has been blocked due to inactivity. To learn more about tenant lifecycle policies, see https://aka.ms/TenantLifecycle',
    ),
    'power-automate',
    powerAutomate,
  ),
  ownMeaning(
    'outside-code-provider-token',
    entra(
      5001256,
      'invalid_request',
      'Failed to complete authentication with external provider due to invalid id_token.',
    ),
    'question',
    (error) => block`
      External ID, identity provider "custom OIDC". After its own login page Microsoft shows
      AADSTS${String(error.code)}: ${error.message}
      The provider's log says that the token was issued.
    `,
  ),
];
