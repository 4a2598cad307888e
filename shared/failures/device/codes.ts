import type { CodeRow } from '../../reasoning/code.ts';

export const CODES: readonly CodeRow[] = [
  {
    code: 17003,
    name: 'CredentialKeyProvisioningFailed',
    stage: 'authorize',
    meaning: 'A key for the user’s sign-in could not be set up.',
  },
  {
    code: 50099,
    name: 'PKeyAuthInvalidJwtUnauthorized',
    stage: 'either',
    meaning: 'The signature with which the device proved itself is not valid.',
  },
  {
    code: 50127,
    name: 'BrokerAppNotInstalled',
    stage: 'authorize',
    meaning: 'On this device an app for authentication (a broker) is needed, and none is installed.',
    fix: ['Install it: Microsoft Authenticator, or Company Portal on Android.'],
  },
  {
    code: 50141,
    stage: 'either',
    meaning: 'The protected key belongs to another user than the one who signed in.',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 50156,
    stage: 'token',
    meaning: 'Tokens of a device cannot be used for an API of v2.',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 50168,
    name: 'ChromeBrowserSsoInterruptRequired',
    stage: 'authorize',
    meaning:
      'Single sign-on in Chrome needs a token from the extension Windows Accounts, and there is none that is still valid.',
  },
  {
    code: 50187,
    name: 'DeviceInformationNotProvided',
    stage: 'either',
    meaning: 'The device could not be recognised, because what is needed for that was not sent.',
  },
  {
    code: 130004,
    name: 'NgcKeyNotFound',
    stage: 'authorize',
    meaning: 'The user has no key for Windows Hello.',
  },
  {
    code: 130005,
    name: 'NgcInvalidSignature',
    stage: 'authorize',
    meaning: 'The signature made by the Windows Hello key is not valid.',
  },
  {
    code: 130006,
    name: 'NgcTransportKeyNotFound',
    stage: 'authorize',
    meaning: 'The device has no transport key for Windows Hello.',
  },
  {
    code: 130007,
    name: 'NgcDeviceIsDisabled',
    stage: 'authorize',
    meaning: 'Somebody has switched off the device with which the user wants to sign in.',
    fix: ['Let an administrator enable it.'],
  },
  {
    code: 130008,
    name: 'NgcDeviceIsNotFound',
    stage: 'authorize',
    meaning: 'The key for Windows Hello names a device that the directory does not have.',
  },
  {
    code: 135010,
    name: 'KeyNotFound',
    stage: 'authorize',
    meaning: 'Entra looked for a key and did not find it.',
  },
  {
    code: 135011,
    stage: 'either',
    meaning: 'The directory has the device disabled.',
    fix: ['Let an administrator enable it.'],
  },
  {
    code: 220450,
    name: 'UnsupportedAndroidWebViewVersion',
    stage: 'authorize',
    meaning: 'The WebView of this Android is too old.',
    fix: ['Update Android System WebView.'],
  },
  {
    code: 221000,
    name: 'DeviceOnlyTokensNotSupportedByResource',
    stage: 'token',
    meaning: 'This API takes no token that stands for a device alone.',
  },
  {
    code: 240001,
    name: 'BulkAADJTokenUnauthorized',
    stage: 'token',
    meaning: 'Registering devices with a token for many is not allowed to this user.',
  },
  {
    code: 700003,
    name: 'Device object was not found',
    stage: 'either',
    meaning: 'The tenant no longer has the device from which the user signed in.',
    fix: ['Register the device again.'],
    source:
      'support/entra/entra-id/app-integration/error-code-aadsts700003-device-object-was-not-found.md (title only)',
    confidence: 'observed',
  },
];
