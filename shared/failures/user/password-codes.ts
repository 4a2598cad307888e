import { badUserCredentials } from './causes/bad-user-credentials.ts';
import type { CodeRow } from '../../reasoning/code.ts';

/** What can go wrong while a user changes the password. */
export const PASSWORD_CODES: readonly CodeRow[] = [
  {
    code: 120000,
    name: 'PasswordChangeIncorrectCurrentPassword',
    stage: 'authorize',
    meaning: 'The password could not be changed, because the present one was typed wrongly.',
    causes: [[badUserCredentials, 2.4]],
  },
  {
    code: 120002,
    name: 'PasswordChangeInvalidNewPasswordWeak',
    stage: 'authorize',
    meaning: 'The new password is too weak.',
    fix: ['Choose a stronger one.'],
  },
  {
    code: 120003,
    name: 'PasswordChangeInvalidNewPasswordContainsMemberName',
    stage: 'authorize',
    meaning: 'The new password may not hold the user’s name.',
    fix: ['Choose another one.'],
  },
  {
    code: 120004,
    name: 'PasswordChangeOnPremComplexity',
    stage: 'authorize',
    meaning: 'The new password does not meet the rules of the directory on premises.',
    fix: ['Choose another one.'],
  },
  {
    code: 120005,
    name: 'PasswordChangeOnPremSuccessCloudFail',
    stage: 'authorize',
    meaning: 'On premises the new password holds, but the cloud still has the old one.',
    fix: ['Tell an administrator.'],
  },
  {
    code: 120008,
    name: 'PasswordChangeAsyncJobStateTerminated',
    stage: 'authorize',
    meaning:
      'The change of the password ended in the background with an error that will not go away by itself.',
  },
  {
    code: 120011,
    name: 'PasswordChangeAsyncUpnInferenceFailed',
    stage: 'authorize',
    meaning: 'The password could not be changed, because the user name could not be found out.',
  },
  {
    code: 120012,
    name: 'PasswordChangeNeedsToHappenOnPrem',
    stage: 'authorize',
    meaning: 'This password has to be changed on premises.',
  },
  {
    code: 120013,
    name: 'PasswordChangeOnPremisesConnectivityFailure',
    stage: 'authorize',
    meaning: 'The password could not be changed, because the directory on premises was not reachable.',
  },
  {
    code: 120014,
    name: 'PasswordChangeOnPremUserAccountLockedOutOrDisabled',
    stage: 'authorize',
    meaning: 'The password could not be changed, because the account on premises is locked or disabled.',
    fix: ['Ask an administrator.'],
  },
  {
    code: 120015,
    name: 'PasswordChangeADAdminActionRequired',
    stage: 'authorize',
    meaning:
      'The password can be changed only after an administrator of Active Directory has done something.',
    fix: ['Ask an administrator.'],
  },
  {
    code: 120016,
    name: 'PasswordChangeUserNotFoundBySspr',
    stage: 'authorize',
    meaning: 'Self-service password reset did not find the user.',
  },
  {
    code: 120018,
    name: 'PasswordChangePasswordDoesnotComplyFuzzyPolicy',
    stage: 'authorize',
    meaning: 'The new password is too much like one that is forbidden.',
    fix: ['Choose another one.'],
  },
  {
    code: 120020,
    name: 'PasswordChangeFailure',
    stage: 'authorize',
    meaning: 'The password could not be changed.',
  },
];
