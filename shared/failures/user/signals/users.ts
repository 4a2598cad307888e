import { accountDisabledOrDeleted } from '../causes/account-disabled-or-deleted.ts';
import { badUserCredentials } from '../causes/bad-user-credentials.ts';
import { federatedUserRopc } from '../causes/federated-user-ropc.ts';
import { userNotFound } from '../causes/user-not-found.ts';
import { all, any, code, look, says, type Look } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';

const isPassword: Look = ({ facts: { flow } }) =>
  flow?.value === 'password' || flow?.value === 'integrated-windows' ? [flow] : null;

const FEDERATED = says(`
      federated user|account|domain|users|accounts; federated; adfs; ad fs; password hash
      sync|synchronization|synchronisation; pass through authentication; on premises|premise; ws
      trust; wstrust; synced user|account; synchronized user|account; okta; ping federate
    `);

const DISABLED = says(`
      user account is disabled; account is temporarily locked to prevent unauthorized use; account has been temporarily locked to
      prevent unauthorized use; guest user account is disabled; account has been disabled; account is locked because user tried
      to sign in too many times; account has been locked; user account has been deleted from directory; user account was deleted
      from directory; your account has been locked
    `);

export const usersSignals = [
  ...signalsOf(accountDisabledOrDeleted, [4.2, DISABLED], [-2.5, all(DISABLED, code(50034, 53003, 50105))]),
  ...signalsOf(
    badUserCredentials,
    [
      4,
      says(`
      invalid username or password; incorrect password; wrong password; error validating credentials
      due to invalid username; username or password is incorrect|wrong|invalid;
      invalid user name or password; your account or password is incorrect; incorrect user id or password
    `),
    ],
    [-2.2, all(code(50126), FEDERATED)],
  ),
  ...signalsOf(
    federatedUserRopc,
    [
      4.8,
      says(`
      parsing wstrust response failed; parsing ws trust response failed; ws trust endpoint not found;
      federated service at|returned; error parsing ws trust response; usernamemixed; id3242; adfs services trust; adfs
      credential|credentials; wstrust; user realm discovery failed; cannot get user realm;
      unsupported user type; integrated windows auth not supported for managed user; password does not
      exist in directory; federation metadata url is missing for federated user; mex endpoint
    `),
    ],
    [4.2, all(any(code(50126, 50056, 50034, 51004), look(isPassword)), FEDERATED)],
    [1.5, all(look(isPassword), FEDERATED)],
    [4.6, all(code(50126, 50053), says('domain … federated; federated domain; federated … with adfs|aad'))],
  ),
  ...signalsOf(
    userNotFound,
    // The page of personal accounts, asked for an account of an organization.
    [
      2.8,
      all(
        says('couldnt find microsoft account; cannot find this microsoft account'),
        says(
          'work account; school account; university; organization; organisation; company; business; m365; office 365',
        ),
      ),
    ],
    [
      4,
      says(`
      user account … does not exist in … directory; to sign into this application account must be
      added to directory; account must be added to directory; user … does not exist in directory; user
      account not found in directory; we couldnt find account with that username; this username may be incorrect; user not found in
      directory; user object … not found
    `),
    ],
  ),
];
