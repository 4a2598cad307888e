import { deriveBytes, toGuid } from './random.ts';
import type { PasswordCredential } from './directory.ts';

/** How many characters Entra shows of a secret after its creation. */
const HINT_LENGTH = 3;

/**
 * A client secret as Entra makes one: 40 characters that start `xxx8Q~`. It follows from the seed, so that no secret
 * stands in the source and every install has its own.
 */
export function deriveClientSecret(seed: string, label: string, endDateTime: Date): PasswordCredential {
  const letters = Buffer.concat([
    deriveBytes(seed, `secret ${label} a`),
    deriveBytes(seed, `secret ${label} b`),
  ])
    .toString('base64')
    .replace(/[^0-9A-Za-z]/gu, '.');
  const hint = letters.slice(0, HINT_LENGTH);
  return {
    keyId: toGuid(deriveBytes(seed, `secret id ${label}`)),
    hint,
    endDateTime: endDateTime.toISOString(),
    secretText: `${hint}8Q~${letters.slice(HINT_LENGTH, HINT_LENGTH + 34)}`,
  };
}
