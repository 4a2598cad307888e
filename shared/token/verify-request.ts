import { z } from 'zod';
import { LONGEST_TOKEN } from './decode.ts';

/** Characters; Entra's largest key document has under 50,000. */
export const LONGEST_KEYS = 200_000;

/** Which keys to verify with: those that the issuer publishes, or a key set, key or PEM that the user has pasted. */
export const verificationKeysSchema = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('tenant') }),
  z.strictObject({ from: z.literal('pasted'), text: z.string().max(LONGEST_KEYS) }),
]);
export type VerificationKeys = z.infer<typeof verificationKeysSchema>;

/** A token that was pasted, or one of a run: those are in main, and the window only names them. */
export const verifyTokenSchema = z.strictObject({
  token: z.union([
    z.string().min(1).max(LONGEST_TOKEN),
    z.strictObject({ runId: z.uuid(), token: z.enum(['id', 'access']) }),
  ]),
  keys: verificationKeysSchema,
});
export type VerifyTokenRequest = z.infer<typeof verifyTokenSchema>;
