import type { Family } from '../../reasoning/family.ts';
import { accountDisabledOrDeleted } from './causes/account-disabled-or-deleted.ts';
import { badUserCredentials } from './causes/bad-user-credentials.ts';
import { federatedUserRopc } from './causes/federated-user-ropc.ts';
import { userNotFound } from './causes/user-not-found.ts';
import { CODES } from './codes.ts';
import { PASSWORD_CODES } from './password-codes.ts';
import { usersSignals } from './signals/users.ts';

/** The user’s account: name, password, lock-out. */
export const user = {
  id: 'user',
  causes: [accountDisabledOrDeleted, badUserCredentials, federatedUserRopc, userNotFound],
  codes: [...CODES, ...PASSWORD_CODES],
  signals: usersSignals,
  generalRule: 'user-account-refused',
} as const satisfies Family;
