import type { Case } from '../case.ts';
import { description, entra, tokenJson, tokenJsonOld, tokenJsonPretty } from '../writing/entra-error.ts';
import { guid } from '../writing/invented.ts';
import { adalNet, msalJava, msalJs } from '../writing/microsoft-libraries.ts';
import { pageHtml, pageText } from '../writing/pages.ts';
import { goOauth2, terraform } from '../writing/tools.ts';
import { aspNet, authJs, passport, redirectFragment, springClient } from '../writing/web-stacks.ts';
import { ownMeaning, ownMeaningHeldOut } from './outside-the-list.ts';

/** Codes about what an app sends: the code itself says what to do. */
export const OUTSIDE_CODES_OF_REQUESTS: readonly Case[] = [
  ownMeaningHeldOut(
    'outside-code-no-signing-key',
    entra(50003, 'invalid_request', 'No signing key is configured.'),
    'entra-page-text',
    pageText,
  ),
  ownMeaning(
    'outside-code-subject-issuer',
    entra(50048, 'invalid_client', 'Subject must match Issuer claim in the client assertion.'),
    'stack-trace',
    goOauth2,
  ),
  ownMeaningHeldOut(
    'outside-code-challenge-method',
    entra(50149, 'invalid_request', 'Invalid Code_Challenge_method parameter.'),
    'redirect-fragment',
    (error) => redirectFragment('https://spa.harborlane.example/auth', error, 's88'),
  ),
  ownMeaning(
    'outside-code-challenge-size',
    entra(501491, 'invalid_request', 'Invalid size of Code_Challenge parameter.'),
    'asp-net',
    aspNet,
  ),
  ownMeaning(
    'outside-code-grant-type',
    entra(70003, 'unsupported_grant_type', "The app requested an unsupported grant type 'token_exchange'."),
    'curl',
    (error) =>
      `$ curl -sd @body https://login.microsoftonline.com/${guid('grant type')}/oauth2/v2.0/token\n${tokenJson(error)}`,
  ),
  ownMeaningHeldOut(
    'outside-code-response-mode',
    entra(
      70007,
      'unsupported_response_mode',
      "'query' is not a supported value of 'response_mode' when requesting a token.",
    ),
    'entra-page-text',
    pageText,
  ),
  ownMeaning(
    'outside-code-pending',
    entra(
      70016,
      'authorization_pending',
      'OAuth 2.0 device flow error. Authorization is pending. Continue polling.',
    ),
    'token-json',
    tokenJsonPretty,
  ),
  ownMeaningHeldOut(
    'outside-code-user-code',
    entra(
      70018,
      'bad_verification_code',
      'Invalid verification code: the user typed a wrong code for the device code flow.',
    ),
    'msal-java',
    msalJava,
  ),
  ownMeaning(
    'outside-code-long-query',
    entra(90015, 'invalid_request', 'The query string is too long.'),
    'browser-console',
    (error) =>
      `GET https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize?client_id=... 400\n${description(error)}`,
  ),
  ownMeaningHeldOut(
    'outside-code-request-nonce',
    entra(140000, 'invalid_request', 'Request nonce is missing.'),
    'nested-json',
    (error) => JSON.stringify({ requestId: 71, upstream: { status: 400, body: tokenJson(error) } }),
  ),
  ownMeaning(
    'outside-code-session-gone',
    entra(160021, 'interaction_required', 'Application requested a user session which does not exist.'),
    'msal-js',
    (error) => msalJs(error, 'InteractionRequiredAuthError'),
  ),
  ownMeaning(
    'outside-code-assertion-late',
    entra(
      500133,
      'invalid_grant',
      'Assertion is not within its valid time range. Ensure that the access token is not expired before using it for user assertion, or request a new token.',
    ),
    'spring',
    springClient,
  ),
  ownMeaningHeldOut(
    'outside-code-name-id',
    entra(
      501241,
      'invalid_request',
      "Mandatory Input 'user.employeeid' missing from transformation ID 'NameID'.",
    ),
    'entra-page-html',
    pageHtml,
  ),
  ownMeaning(
    'outside-code-other-tenant',
    entra(
      700005,
      'invalid_grant',
      'Provided Authorization Code is intended to use against other tenant, thus rejected.',
    ),
    'passport',
    passport,
  ),
  ownMeaningHeldOut(
    'outside-code-subject-name',
    entra(
      700030,
      'invalid_client',
      'Invalid certificate - subject name in certificate is not authorized. SubjectNames/SubjectAlternativeNames (up to 10) in token certificate are: batch.harborlane.example.',
    ),
    'terraform',
    terraform,
  ),
  ownMeaning(
    'outside-code-implicit-token',
    entra(700051, 'unsupported_response_type', "response_type 'token' is not enabled for the application."),
    'redirect-fragment',
    (error) => redirectFragment('http://localhost:4200', error, 'adal1'),
  ),
  ownMeaning(
    'outside-code-grant-of-other-tenant',
    entra(7000012, 'invalid_grant', 'The grant was obtained for a different tenant.'),
    'next-auth',
    authJs,
  ),
  ownMeaningHeldOut(
    'outside-code-ambiguous',
    entra(
      7000110,
      'invalid_request',
      `Request is ambiguous, multiple application identifiers found. Application identifiers: '${guid('first')}, ${guid('second')}'.`,
    ),
    'adal',
    adalNet,
  ),
  ownMeaning(
    'outside-code-grant-on-common',
    entra(
      9001023,
      'invalid_request',
      'The grant type is not supported over the /common or /consumers endpoints. Please use the /organizations or tenant-specific endpoint.',
    ),
    'stack-trace',
    (error) =>
      `Traceback (most recent call last):\n  File "report.py", line 12, in <module>\n    raise SystemExit(r.text)\nSystemExit: ${tokenJsonOld(error)}`,
  ),
];
