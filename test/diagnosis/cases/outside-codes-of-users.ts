import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { description, entra, pythonDict, tokenJson, tokenJsonPretty } from '../writing/entra-error.ts';
import { azureCli, msalJs, msalJsOld, msalNet } from '../writing/microsoft-libraries.ts';
import { pageHtml, pageText } from '../writing/pages.ts';
import { signInPane, signInRecord } from '../writing/tools.ts';
import { redirectFragment, redirectQuery } from '../writing/web-stacks.ts';
import { ownMeaning, ownMeaningHeldOut } from './outside-the-list.ts';

/** Codes about users, their devices, sessions and passwords: the code itself says what to do. */
export const OUTSIDE_CODES_OF_USERS: readonly Case[] = [
  ownMeaning(
    'outside-code-tile',
    entra(
      16001,
      'interaction_required',
      'The selected user account is not valid for this sign-in. Select another one.',
    ),
    'entra-page-text',
    pageText,
  ),
  ownMeaning(
    'outside-code-legal-age',
    entra(50015, 'interaction_required', 'The user requires legal age group consent.'),
    'sign-in-log',
    signInRecord,
  ),
  ownMeaningHeldOut(
    'outside-code-smart-card',
    entra(
      50017,
      'invalid_grant',
      'Validation of given certificate for certificate based authentication failed.',
    ),
    'entra-page-html',
    pageHtml,
  ),
  ownMeaning(
    'outside-code-password-expired',
    entra(50055, 'invalid_grant', 'The password is expired.'),
    'python-dict',
    (error) => pythonDict(error),
  ),
  ownMeaning(
    'outside-code-password-expired-domain',
    entra(
      50144,
      'invalid_grant',
      "User's Active Directory password has expired. Generate a new password for the user or have the user use self-service reset.",
    ),
    'sign-in-log',
    (error) => signInPane(error, 'Office 365 Exchange Online', 'lena.ortiz@harborlane.example'),
  ),
  ownMeaningHeldOut(
    'outside-code-sign-out-late',
    entra(50071, 'invalid_request', 'Signout failed. The logout request has expired.'),
    'entra-page-text',
    pageText,
  ),
  ownMeaning(
    'outside-code-sign-out-stranger',
    entra(
      50068,
      'invalid_request',
      'Signout failed. The initiating application is not a participant in the current session.',
    ),
    'several-lines',
    (error) => `GET /saml2?SAMLRequest=... (LogoutRequest)\n${description(error, '\n')}`,
  ),
  ownMeaning(
    'outside-code-telephone-limit',
    entra(
      50088,
      'temporarily_unavailable',
      'Limit on telecom MFA calls reached. Please try again in a few minutes.',
    ),
    'question',
    (error) =>
      `Whole training room registers its telephones at the moment. Since ten minutes everybody gets AADSTS${error.code}: ${error.message} Are we banned?`,
  ),
  ownMeaningHeldOut(
    'outside-code-flow-token',
    entra(50089, 'invalid_grant', 'Authentication failed due to flow token expired.'),
    'msal-js',
    msalJs,
  ),
  ownMeaning(
    'outside-code-reset-registration',
    entra(
      50125,
      'interaction_required',
      'Sign-in was interrupted due to a password reset or password registration entry.',
    ),
    'sign-in-log',
    (error) => signInPane(error, 'My Apps', 'paul.reyes@harborlane.example'),
  ),
  ownMeaning(
    'outside-code-broker-app',
    entra(
      50127,
      'interaction_required',
      'User needs to install a broker app to gain access to this content.',
    ),
    'net-exception',
    (error) => msalNet(error),
  ),
  ownMeaningHeldOut(
    'outside-code-stay-signed-in',
    entra(
      50140,
      'interaction_required',
      "This error occurred due to 'Keep me signed in' interrupt when the user was signing-in.",
    ),
    'sign-in-log',
    (error) => signInRecord(error, { appDisplayName: 'Azure Portal', isInteractive: true }),
  ),
  ownMeaning(
    'outside-code-device-proof',
    entra(50155, 'invalid_grant', 'Device authentication failed for this user.'),
    'msal-java',
    (error) =>
      `com.microsoft.aad.msal4j.MsalServiceException: ${description(error)}\n\tat com.microsoft.aad.msal4j.AadInstanceDiscoveryProvider.validate(AadInstanceDiscoveryProvider.java:181)`,
  ),
  ownMeaning(
    'outside-code-chrome',
    entra(
      50168,
      'interaction_required',
      'The client is capable of obtaining an SSO token through the Windows 10 Accounts extension, but the token was not found in the request or the supplied token was expired.',
    ),
    'redirect-fragment',
    (error) => redirectFragment('https://portal.harborlane.example/', error, 'c4'),
  ),
  ownMeaningHeldOut(
    'outside-code-integrated',
    entra(
      50180,
      'interaction_required',
      'Windows Integrated authentication is needed. Enable the tenant for Seamless SSO.',
    ),
    'powershell',
    (error) =>
      `PS C:\\> Connect-AzureAD\nConnect-AzureAD : One or more errors occurred.: ${description(error, '\n')}`,
  ),
  ownMeaning(
    'outside-code-confirmation',
    entra(
      50199,
      'interaction_required',
      'For security reasons, user confirmation is required for this request. Please repeat the request allowing user interaction.',
    ),
    'browser-console',
    (error) => `[MSAL] ssoSilent failed\n${msalJsOld(error, 'InteractionRequiredAuthError')}`,
  ),
  ownMeaning(
    'outside-code-linkedin',
    entra(52004, 'interaction_required', 'User has not provided consent for access to LinkedIn resources.'),
    'token-json',
    tokenJson,
  ),
  ownMeaningHeldOut(
    'outside-code-registration-risk',
    entra(
      53004,
      'interaction_required',
      'User needs to complete the multifactor registration process before accessing this content, and suspicious activity was detected.',
    ),
    'entra-page-text',
    pageText,
  ),
  ownMeaning(
    'outside-code-home-risk',
    entra(53011, 'access_denied', 'User blocked due to risk on home tenant.'),
    'redirect-url',
    (error) => redirectQuery('https://partners.contoso.example/signin-oidc', error, 'p19'),
  ),
  ownMeaning(
    'outside-code-minor',
    entra(54000, 'access_denied', 'User is blocked due to legal age group rule.'),
    'sign-in-log',
    (error) => signInRecord(error, { appDisplayName: 'School Shop' }),
  ),
  ownMeaningHeldOut(
    'outside-code-declined',
    entra(65004, 'access_denied', 'User declined to consent to access the app.'),
    'redirect-url',
    (error) => redirectQuery('http://localhost:8400/', error, 'tool'),
  ),
  ownMeaning(
    'outside-code-agent-domain',
    entra(80001, 'temporarily_unavailable', 'Authentication Agent is unable to connect to Active Directory.'),
    'question',
    (error) =>
      `Half of the office cannot sign in to anything of Microsoft 365 since the domain controller was moved. Sign-in log: ${error.code}, ${error.message}`,
  ),
  ownMeaning(
    'outside-code-logon-hours',
    entra(
      80012,
      'invalid_grant',
      'The users attempted to log on outside of the allowed hours (this is specified in AD).',
    ),
    'sign-in-log',
    (error) => signInPane(error, 'Microsoft Teams', 'night.shift@harborlane.example'),
  ),
  ownMeaningHeldOut(
    'outside-code-seamless-ticket',
    entra(81009, 'invalid_request', "Unable to validate user's Kerberos ticket."),
    'http-capture',
    (error) => block`
      POST https://autologon.microsoftazuread-sso.com/harborlane.example/winauth/sso
      Authorization: Negotiate YIIH...
      HTTP/1.1 401 Unauthorized
      ${description(error)}
    `,
  ),
  ownMeaning(
    'outside-code-other-user-of-device',
    entra(
      81012,
      'interaction_required',
      'User trying to sign in to Microsoft Entra ID is different from the user signed into the device.',
    ),
    'token-json',
    tokenJsonPretty,
  ),
  ownMeaning(
    'outside-code-weak-password',
    entra(120002, 'invalid_request', 'Invalid new password, it is too weak.'),
    'entra-page-text',
    pageText,
  ),
  ownMeaningHeldOut(
    'outside-code-hello-device',
    entra(130008, 'invalid_grant', 'The device referenced by the NGC key was not found.'),
    'sign-in-log',
    (error) => signInRecord(error, { appDisplayName: 'Windows Sign In' }),
  ),
  ownMeaning(
    'outside-code-device-disabled',
    entra(135011, 'invalid_grant', 'Device used during the authentication is disabled.'),
    'azure-cli',
    azureCli,
  ),
  ownMeaning(
    'outside-code-device-object',
    entra(
      700003,
      'invalid_grant',
      "Device object was not found in the tenant 'harborlane.example' directory.",
    ),
    'net-exception',
    (error) => msalNet(error, '4.66.1.0'),
  ),
];
