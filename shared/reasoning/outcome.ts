/**
 * What any check of AuthLoupe may end with: the checklist, the check without signing in, expectations, what a product
 * accepts, and what a token shows. One vocabulary, so that one component shows it and scripts learn it once.
 */
export const OUTCOMES = [
  'pass',
  'fail',
  /** It works, but something should be changed. */
  'warning',
  /** Worth knowing; nothing to change. */
  'note',
  /** Looked at, and the evidence does not decide. */
  'cannot-tell',
  /** The attempt ended before it came to this. */
  'not-reached',
  'not-applicable',
  /** The check itself broke: a bug of AuthLoupe. */
  'error',
] as const;
export type Outcome = (typeof OUTCOMES)[number];
