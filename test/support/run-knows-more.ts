const MAY_PASS = 'AuthLoupe signs in on a page, where the second factor can be given';
const OWN_FORM = 'AuthLoupe sends its parameters as a form in the body';

/** Codes of which a run may name another cause than the bare line of text, and why: it knows more. */
export const RUN_KNOWS_MORE: ReadonlyMap<number, string> = new Map([
  [50058, 'AuthLoupe’s own sign-in runs in no hidden frame'],
  [50072, MAY_PASS],
  [50074, MAY_PASS],
  [50076, MAY_PASS],
  [50079, MAY_PASS],
  [50158, MAY_PASS],
  [90056, OWN_FORM],
  [90121, OWN_FORM],
  [900561, OWN_FORM],
  [650053, 'the scopes that were sent say whether a prefix is missing'],
  [7000218, 'the profile says whether the client is confidential'],
]);

/** The same for practice scenarios whose code means the same elsewhere. */
export const SCENARIO_KNOWS_MORE: ReadonlyMap<string, string> = new Map([
  ['code-expired', 'the request says that a code was redeemed; the message speaks of refresh tokens, too'],
  ['nobody-signed-in', 'AuthLoupe’s own sign-in runs in no hidden frame'],
  ['secret-not-url-encoded', 'the profile knows the shape of the secret'],
]);

/** Both together. */
export const MOST_EXCEPTIONS = 15;
