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
    meaning: 'The signature with which the device identified itself is not valid.',
  },
  {
    code: 50127,
    name: 'BrokerAppNotInstalled',
    stage: 'authorize',
    meaning: 'This device needs an authentication app (a broker), and none is installed.',
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
    meaning: 'Device tokens cannot be used for a v2 API.',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 50168,
    name: 'ChromeBrowserSsoInterruptRequired',
    stage: 'authorize',
    meaning:
      'Single sign-on in Chrome needs a token from the Windows Accounts extension, and there is no valid one.',
  },
  {
    code: 50187,
    name: 'DeviceInformationNotProvided',
    stage: 'either',
    meaning: 'The device could not be identified, because the information needed for that was not sent.',
  },
  {
    code: 130004,
    name: 'NgcKeyNotFound',
    stage: 'authorize',
    meaning: 'The user has no Windows Hello key.',
  },
  {
    code: 130005,
    name: 'NgcInvalidSignature',
    stage: 'authorize',
    meaning: 'The signature made with the Windows Hello key is not valid.',
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
    meaning: 'The device that the user signs in with is disabled.',
    fix: ['Ask an administrator to enable the device.'],
  },
  {
    code: 130008,
    name: 'NgcDeviceIsNotFound',
    stage: 'authorize',
    meaning: 'The Windows Hello key names a device that is not in the directory.',
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
    meaning: 'The device is disabled in the directory.',
    fix: ['Ask an administrator to enable the device.'],
  },
  {
    code: 220450,
    name: 'UnsupportedAndroidWebViewVersion',
    stage: 'authorize',
    meaning: 'This Android device’s WebView is too old.',
    fix: ['Update Android System WebView.'],
  },
  {
    code: 221000,
    name: 'DeviceOnlyTokensNotSupportedByResource',
    stage: 'token',
    meaning: 'This API does not accept tokens that stand for a device alone.',
  },
  {
    code: 240001,
    name: 'BulkAADJTokenUnauthorized',
    stage: 'token',
    meaning: 'This user is not allowed to register devices with a bulk token.',
  },
  {
    code: 700003,
    name: 'Device object was not found',
    stage: 'either',
    meaning: 'The device that the user signed in from no longer exists in the tenant.',
    fix: ['Register the device again.'],
    source:
      'support/entra/entra-id/app-integration/error-code-aadsts700003-device-object-was-not-found.md (title only)',
    confidence: 'observed',
  },
];
