import { createPublicKey } from 'node:crypto';
import { fail, ok, type Result } from '../../shared/result.ts';
import { keySetSchema, toVerificationKey, type VerificationKey } from './verification-key.ts';

const PEM_BLOCK = /-----BEGIN (PUBLIC KEY|RSA PUBLIC KEY|CERTIFICATE)-----[^-]{1,20000}-----END \1-----/gu;
const PRIVATE = /PRIVATE KEY-----|"(?:d|p|q|dp|dq|qi|k)"\s*:/u;

/**
 * Keys as people have them: a JSON Web Key Set, a single JSON Web Key, public keys or certificates in PEM. Errors:
 * `keys-private` (then nothing is read at all) and `keys-malformed`.
 */
export function parsePastedKeys(text: string): Result<readonly VerificationKey[]> {
  if (PRIVATE.test(text)) {
    return fail(
      'keys-private',
      'This is a private or secret key. To verify needs the public one: take this out, and do not paste it anywhere.',
    );
  }
  const keys = text.includes('-----BEGIN') ? fromPem(text) : fromJson(text);
  return keys.length === 0
    ? fail(
        'keys-malformed',
        'There is no RSA public key in it: paste a JSON Web Key Set, a single key, or PEM (public key or certificate).',
      )
    : ok(keys);
}

function fromJson(text: string): readonly VerificationKey[] {
  try {
    const value: unknown = JSON.parse(text);
    const set = keySetSchema.safeParse(value);
    return present((set.success ? set.data.keys : [value]).map(toVerificationKey));
  } catch {
    return [];
  }
}

function fromPem(text: string): readonly VerificationKey[] {
  return present([...text.matchAll(PEM_BLOCK)].slice(0, 20).map(([block]) => readPem(block)));
}

function readPem(block: string): VerificationKey | null {
  try {
    return toVerificationKey(createPublicKey(block).export({ format: 'jwk' }));
  } catch {
    return null;
  }
}

const present = <T>(items: readonly (T | null)[]): readonly T[] => items.filter((item) => item !== null);
