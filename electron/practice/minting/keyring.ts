import { createRsaCertificate } from '../certificates.ts';
import type { App, Directory } from '../directory.ts';
import type { KeyName } from '../faults.ts';
import { createRandom } from '../random.ts';
import { parseSigningKey, type SigningKey } from './signing-key.ts';

/** `own` belongs to apps whose claims mapping gives them a key of their own. */
type Name = KeyName | 'own';

export type Keyring = {
  /** All but `current` are made when they are first asked for, which takes a moment, and then kept. */
  readonly key: (name: Name) => SigningKey | Promise<SigningKey>;
  /** What has been made, to look a key up by its id. */
  readonly made: () => readonly SigningKey[];
};

export function createKeyring(current: SigningKey, seed: string): Keyring {
  const keys = new Map<Name, SigningKey | Promise<SigningKey>>([['current', current]]);
  const made: SigningKey[] = [current];
  const make = async (name: Name): Promise<SigningKey> => {
    const source = createRandom(`${seed} ${name}`).bytes;
    const key = parseSigningKey(await createRsaCertificate(`AuthLoupe practice ${name} key`, source));
    made.push(key);
    return key;
  };
  return {
    key: (name) => {
      const key = keys.get(name) ?? make(name);
      keys.set(name, key);
      return key;
    },
    made: () => made,
  };
}

/** The key for a token that this app will read. */
export const signingKeyFor = (
  keyring: Keyring,
  { faults }: Directory,
  reader: App,
): SigningKey | Promise<SigningKey> =>
  keyring.key(reader.hasOwnSigningKey ? 'own' : faults.signing.signsWith);
