import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { SecretProtection } from '../../../../electron/storage/secret-protection.ts';

export type FakeKeyStore = SecretProtection & {
  isProtected: boolean;
  isLocked: boolean;
  wantsNewKey: boolean;
  /** As on another computer: what was encrypted before cannot be decrypted. */
  readonly forgetKey: () => void;
  readonly decryptions: () => number;
};

/** Encrypts for real, so that a test can search the files for the secret. */
export function createKeyStore(): FakeKeyStore {
  let key = randomBytes(32);
  let decryptions = 0;
  const refuseWhenLocked = (): void => {
    if (store.isLocked) throw new Error('The keyring is locked.');
  };
  const store: FakeKeyStore = {
    isProtected: true,
    isLocked: false,
    wantsNewKey: false,
    forgetKey: () => void (key = randomBytes(32)),
    decryptions: () => decryptions,
    describe: () =>
      Promise.resolve({
        protected: store.isProtected,
        reason: store.isProtected ? 'A keyring.' : 'No keyring.',
      }),
    encrypt: async (text) => {
      await Promise.resolve();
      refuseWhenLocked();
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    },
    decrypt: async (blob) => {
      await Promise.resolve();
      decryptions += 1;
      refuseWhenLocked();
      const decipher = createDecipheriv('aes-256-gcm', key, blob.subarray(0, 12)).setAuthTag(
        blob.subarray(-16),
      );
      const text = Buffer.concat([decipher.update(blob.subarray(12, -16)), decipher.final()]).toString(
        'utf8',
      );
      return { text, reencrypt: store.wantsNewKey };
    },
  };
  return store;
}
