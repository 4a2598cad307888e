import { all, any, code, look, not, says, type Look } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';

const isPassword: Look = ({ facts: { flow } }) =>
  flow?.value === 'password' || flow?.value === 'integrated-windows' ? [flow] : null;
const FEDERATED = says(`
      federated user|account|domain|users|accounts; federated; adfs; ad fs; password hash
      sync|synchronization|synchronisation; pass through authentication; on premises|premise; ws
      trust; wstrust; synced user|account; synchronized user|account; okta; ping federate
    `);

export const users = [
  // These name their reason, and it is no setting.
  ...signalsOf('unknown', [5, code(50053, 50057, 500571)], [2.5, code(50000)]),
  ...signalsOf(
    'bad_user_credentials',
    [5.4, code(50126)],
    [4, code(50064, 50055, 50144)],
    [2.4, code(50056, 80002, 80005, 80007, 80010, 80012, 80014, 120000)],
    [
      4,
      says(`
      invalid username or password; incorrect password; wrong password; error validating credentials
      due to invalid username; username or password is incorrect|wrong|invalid; password is expired;
      invalid user name or password
    `),
    ],
    [-2.2, all(code(50126), FEDERATED)],
  ),
  ...signalsOf(
    'federated_user_ropc',
    [3.4, code(50056)],
    [0.6, code(50126)],
    [
      4.8,
      says(`
      parsing wstrust response failed; parsing ws trust response failed; ws trust endpoint not found;
      federated service at|returned; error parsing ws trust response; usernamemixed; id3242; adfs services trust; adfs
      credential|credentials; wstrust; user realm discovery failed; cannot get user realm;
      unsupported user type; integrated windows auth not supported for managed user; password does not
      exist in directory; federation metadata; mex endpoint
    `),
    ],
    [4.2, all(any(code(50126, 50056, 50034, 51004), look(isPassword)), FEDERATED)],
    [1.5, all(look(isPassword), FEDERATED)],
  ),
  ...signalsOf(
    'user_not_found',
    [5.4, code(50034)],
    [4.4, code(51004)],
    [2, code(16003, 50014, 1000000, 90072)],
    [
      4,
      says(`
      user account … does not exist in … directory; to sign into this application account must be
      added to directory; account must be added to directory; user … does not exist in directory; user
      account not found in directory; we couldnt find account with that username; user not found in
      directory; user object … not found
    `),
    ],
  ),
];

/** What a client proves itself with, as opposed to the user’s token. */
const CLIENT_ASSERTION = says('client assertion');

export const onBehalfOf = signalsOf(
  'obo_assertion_audience_mismatch',
  [6, code(500131)],
  [4.4, code(50013)],
  [3.4, code(240002, 7000114, 50164)],
  [1, code(500133)],
  [
    3.5,
    all(
      not(CLIENT_ASSERTION),
      says('assertion contains invalid signature; assertion failed signature validation'),
    ),
  ],
  [
    5.2,
    says(`
      assertion audience does not match; assertion audience claim does not match; audience in
      assertion; does not match client app presenting assertion; not issued for … middle tier; audience in assertion was
    `),
  ],
  [1.4, all(code(50013), says('graph; audience; aud; id token; signature'))],
  [1.2, all(code(65001, 70000), says('on behalf of'), says('audience'))],
);
