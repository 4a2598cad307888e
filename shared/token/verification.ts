/** What came of verifying a token's signature. The names are part of the contract with scripts. */
export const VERIFICATION_OUTCOMES = ['verified', 'not-verified', 'cannot-verify', 'not-yours'] as const;
export type VerificationOutcome = (typeof VERIFICATION_OUTCOMES)[number];

/** Stable codes of what stopped it; `none` when it is verified. */
export const VERIFICATION_REASONS = [
  'none',
  'signature-wrong',
  'algorithm-refused',
  'header-refused',
  'key-unknown',
  'key-of-another-issuer',
  'keys-malformed',
  'keys-private',
  'token-unreadable',
  'issuer-unknown',
  'no-answer',
  'not-yours',
] as const;
export type VerificationReason = (typeof VERIFICATION_REASONS)[number];

/** Only the signature is spoken of: `verified` says that the holder of the key wrote the token, and no more. */
export type TokenVerification = {
  readonly outcome: VerificationOutcome;
  readonly reason: VerificationReason;
  /** For people. May hold values of the token: show it as inert text. */
  readonly message: string;
  /** From the header; empty when it is missing. */
  readonly alg: string;
  readonly kid: string | null;
  /** Where the keys came from: addresses that were asked, or none when they were pasted. */
  readonly keyAddresses: readonly string[];
  /** The key was found only under `?appid=`: the app has a signing key of its own. */
  readonly isAppKey: boolean;
};
