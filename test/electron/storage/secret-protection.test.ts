import { describe, expect, it } from 'vitest';
import {
  createSafeStorageProtection,
  type ElectronSafeStorage,
} from '../../../electron/storage/secret-protection.ts';

const reverse = (text: string): string => Buffer.from(text).reverse().toString();

/** Electron 33: synchronous only. */
const sync = (isAvailable: boolean, backend?: string): ElectronSafeStorage => ({
  isEncryptionAvailable: () => isAvailable,
  encryptString: (text) => Buffer.from(`sync ${reverse(text)}`),
  decryptString: (blob) => reverse(blob.toString().slice(5)),
  ...(backend === undefined ? {} : { getSelectedStorageBackend: () => backend }),
});

/** Electron 46: asynchronous only. */
const async = (isAvailable: boolean, backend?: string): ElectronSafeStorage => ({
  isAsyncEncryptionAvailable: () => Promise.resolve(isAvailable),
  encryptStringAsync: (text) => Promise.resolve(Buffer.from(`async ${reverse(text)}`)),
  decryptStringAsync: (blob) =>
    Promise.resolve({ result: reverse(blob.toString().slice(6)), shouldReEncrypt: true }),
  ...(backend === undefined ? {} : { getSelectedStorageBackend: () => backend }),
});

/** Electron 45: both, of which the asynchronous ones are right. */
const both = (isAvailable: boolean, backend?: string): ElectronSafeStorage => ({
  ...sync(!isAvailable, backend),
  ...async(isAvailable, backend),
});

describe.each([
  ['33', sync, 'sync', false],
  ['45', both, 'async', true],
  ['46', async, 'async', true],
] as const)('Electron %s', (_, make, prefix, reencrypt) => {
  it.each([
    ['win32', true, undefined, true],
    ['darwin', true, undefined, true],
    ['darwin', false, undefined, false],
    ['linux', true, 'gnome_libsecret', true],
    ['linux', true, 'kwallet6', true],
    ['linux', false, 'gnome_libsecret', false],
    ['linux', true, 'basic_text', false],
    ['linux', true, 'unknown', false],
    ['linux', true, undefined, false],
  ] as const)(
    'on %s, available: %s, backend: %s → protected: %s',
    async (platform, available, backend, expected) => {
      const protection = createSafeStorageProtection(make(available, backend), platform);
      const described = await protection.describe();
      expect(described.protected).toBe(expected);
      expect(described.reason).toMatch(/\.$/u);
    },
  );

  it('encrypts and decrypts with the newest functions it has', async () => {
    const protection = createSafeStorageProtection(make(true), 'win32');
    const blob = await protection.encrypt('secret');
    expect(blob.toString()).toBe(`${prefix} terces`);
    expect(await protection.decrypt(blob)).toEqual({ text: 'secret', reencrypt });
  });
});

it('a safeStorage that throws is no protection, and its errors are rejections', async () => {
  const boom = (): never => {
    throw new Error('not ready');
  };
  const throwing = { isEncryptionAvailable: boom, encryptString: boom, decryptString: boom };
  const protection = createSafeStorageProtection(throwing, 'win32');
  expect((await protection.describe()).protected).toBe(false);
  await expect(protection.encrypt('x')).rejects.toThrow();
  await expect(protection.decrypt(Buffer.alloc(1))).rejects.toThrow();
});
