import { menuPath } from '../../entra/admin-center.ts';
import type { CodeRow } from '../../reasoning/code.ts';
import { customExtensionFailed } from './causes/custom-extension-failed.ts';

const SOURCE = 'MicrosoftDocs/entra-docs:docs/identity-platform/custom-extension-troubleshoot.md@07cd7acd';

/** What the sign-in log gives below 1100000 and 1100001, as the reason. */
const INNER: readonly (readonly [code: number, name: string, meaning: string, ...fix: readonly string[]])[] =
  [
    [1003000, 'EventHandlerUnexpectedError', 'A handler of the sign-in’s events failed unexpectedly.'],
    [1003001, 'CustomExtensionUnexpectedError', 'The call of the custom extension failed unexpectedly.'],
    [
      1003002,
      'CustomExtensionInvalidHTTPStatus',
      'The custom extension answered with an HTTP status that is not allowed, often 401.',
      'Let the API validate Entra’s token against the metadata of the tenant’s own host, and answer with status 200.',
    ],
    [
      1003003,
      'CustomExtensionInvalidResponseBody',
      'The answer of the custom extension cannot be parsed, or does not follow the schema.',
    ],
    [1003004, 'CustomExtensionThrottlingError', 'The custom extension was called too often.'],
    [
      1003005,
      'CustomExtensionTimedOut',
      'The custom extension did not answer within two seconds, or refused Entra’s token.',
      'Keep the API warm, and load its signing keys before the first call.',
    ],
    [
      1003006,
      'CustomExtensionInvalidResponseContentType',
      'The content type of the custom extension’s answer is not application/json.',
    ],
    [1003007, 'CustomExtensionNullClaimsResponse', 'The custom extension returned no object with claims.'],
    [
      1003008,
      'CustomExtensionInvalidResponseApiSchemaVersion',
      'The custom extension answered with another apiSchemaVersion.',
    ],
    [1003009, 'CustomExtensionEmptyResponse', 'The custom extension answered with an empty body.'],
    [
      1003010,
      'CustomExtensionInvalidNumberOfActions',
      'The custom extension returned the wrong number of actions.',
    ],
    [
      1003011,
      'CustomExtensionNotFound',
      'The event listener names a custom extension that does not exist.',
      'Choose an existing extension in the user flow or in the app’s claims.',
    ],
    [
      1003012,
      'CustomExtensionInvalidActionType',
      'The custom extension returned an action of an undefined type.',
    ],
    [
      1003014,
      'CustomExtensionIncorrectResourceIdFormat',
      'The Application ID URI of the custom extension does not have the form api://<host>/<client ID>.',
    ],
    [
      1003015,
      'CustomExtensionDomainNameDoesNotMatch',
      'The target address of the custom extension has another host than its Application ID URI.',
    ],
    [
      1003016,
      'CustomExtensionResourceServicePrincipalNotFound',
      'The app of the custom extension has no enterprise application in the tenant.',
    ],
    [
      1003017,
      'CustomExtensionClientServicePrincipalNotFound',
      'The Microsoft app that calls custom extensions has no enterprise application in the tenant.',
    ],
    [
      1003018,
      'CustomExtensionClientServiceDisabled',
      'The Microsoft app that calls custom extensions is disabled in the tenant.',
    ],
    [
      1003019,
      'CustomExtensionResourceServicePrincipalDisabled',
      'The app of the custom extension is disabled in the tenant.',
    ],
    [
      1003020,
      'CustomExtensionIncorrectTargetUrlFormat',
      'The target of the custom extension is not a valid https address.',
    ],
    [
      1003021,
      'CustomExtensionPermissionNotGrantedToServicePrincipal',
      'The app of the custom extension lacks admin consent to CustomAuthenticationExtensions.Receive.Payload.',
    ],
    [
      1003022,
      'CustomExtensionMsGraphServicePrincipalDisabledOrNotFound',
      'Microsoft Graph is missing or disabled in the tenant, which custom extensions need.',
    ],
    [1003023, 'CustomExtensionBlocked', 'Microsoft’s service blocks the address of the custom extension.'],
    [1003024, 'CustomExtensionResponseSizeExceeded', 'The answer of the custom extension is too large.'],
    [
      1003025,
      'CustomExtensionResponseClaimsSizeExceeded',
      'The claims in the answer of the custom extension are too large.',
    ],
    [
      1003026,
      'CustomExtensionNullOrEmptyClaimKeyNotSupported',
      'The custom extension returned a claim without a name.',
    ],
    [1003027, 'CustomExtensionConnectionError', 'The host of the custom extension could not be reached.'],
  ];

export const EXTENSION_CODES: readonly CodeRow[] = [
  {
    code: 1100000,
    stage: 'either',
    meaning: 'A custom authentication extension failed in a way that may pass: the sign-in can be retried.',
    fix: [`Read the inner code under ${menuPath('sign-in-logs')} → Authentication Events.`],
    causes: [[customExtensionFailed, 5]],
    rule: 'custom-extension-failed',
    source: 'public issue or source text',
    confidence: 'observed',
  },
  {
    code: 1100001,
    stage: 'either',
    meaning: 'A custom authentication extension failed for good; an inner code in the sign-in log says why.',
    fix: [`Read the inner code under ${menuPath('sign-in-logs')} → Authentication Events.`],
    causes: [[customExtensionFailed, 5]],
    rule: 'custom-extension-failed',
    source: SOURCE,
    confidence: 'observed',
  },
  ...INNER.map(([code, name, meaning, ...fix]): CodeRow => ({
    code,
    name,
    stage: 'either',
    meaning,
    fix,
    causes: [[customExtensionFailed, 5]],
    rule: 'custom-extension-failed',
    source: SOURCE,
  })),
];
