/** How this system protects secrets at rest. `reason` is a sentence for the user. */
export type Protection = { readonly protected: boolean; readonly reason: string };

/** The port to the system's key store. `encrypt` and `decrypt` reject when the key store refuses. */
export type SecretProtection = {
  /** Asked anew each time: a key store can be locked, and unlocked later. */
  readonly describe: () => Promise<Protection>;
  readonly encrypt: (text: string) => Promise<Buffer>;
  /** `reencrypt`: the key has changed, and the text should be encrypted and stored again. */
  readonly decrypt: (blob: Buffer) => Promise<{ readonly text: string; readonly reencrypt: boolean }>;
};

/**
 * Electron's `safeStorage` as two generations of Electron have it: the asynchronous functions are missing at run time
 * in 33, the synchronous ones are removed in 46.
 */
export type ElectronSafeStorage = {
  readonly isEncryptionAvailable?: () => boolean;
  readonly encryptString?: (text: string) => Buffer;
  readonly decryptString?: (blob: Buffer) => string;
  readonly isAsyncEncryptionAvailable?: () => Promise<boolean>;
  readonly encryptStringAsync?: (text: string) => Promise<Buffer>;
  readonly decryptStringAsync?: (
    blob: Buffer,
  ) => Promise<{ readonly result: string; readonly shouldReEncrypt: boolean }>;
  /** Linux only. */
  readonly getSelectedStorageBackend?: () => string;
};

/** Call `describe` after Electron's `ready`: before it, the key store always looks unavailable. */
export function createSafeStorageProtection(
  safeStorage: ElectronSafeStorage,
  platform: NodeJS.Platform,
): SecretProtection {
  return {
    describe: () => describeProtection(safeStorage, platform),
    encrypt: async (text) => {
      if (safeStorage.encryptStringAsync) return safeStorage.encryptStringAsync(text);
      if (safeStorage.encryptString) return safeStorage.encryptString(text);
      throw new Error('This Electron cannot encrypt.');
    },
    decrypt: async (blob) => {
      if (safeStorage.decryptStringAsync) {
        const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(blob);
        return { text: result, reencrypt: shouldReEncrypt };
      }
      if (safeStorage.decryptString) return { text: safeStorage.decryptString(blob), reencrypt: false };
      throw new Error('This Electron cannot decrypt.');
    },
  };
}

async function describeProtection(
  safeStorage: ElectronSafeStorage,
  platform: NodeJS.Platform,
): Promise<Protection> {
  if (platform === 'linux' && !hasKeyring(safeStorage)) return notProtected(NO_KEYRING);
  if (!(await isAvailable(safeStorage))) return notProtected(NOT_AVAILABLE);
  return { protected: true, reason: 'The system’s key store encrypts the secret on this computer.' };
}

const notProtected = (reason: string): Protection => ({ protected: false, reason });

const NO_KEYRING =
  'No keyring was found on this system, so the secret stays in memory only until AuthLoupe closes. GNOME Keyring or KWallet would keep it.';
const NOT_AVAILABLE =
  'The system’s key store cannot be reached or is locked, so the secret stays in memory only until AuthLoupe closes.';

/** `basic_text` encrypts with a key that everybody knows; `unknown` is the answer before Electron is ready. */
const NO_BACKEND = new Set(['basic_text', 'unknown']);

function hasKeyring(safeStorage: ElectronSafeStorage): boolean {
  const backend = safeStorage.getSelectedStorageBackend?.();
  return backend !== undefined && !NO_BACKEND.has(backend);
}

async function isAvailable(safeStorage: ElectronSafeStorage): Promise<boolean> {
  try {
    if (safeStorage.isAsyncEncryptionAvailable) return await safeStorage.isAsyncEncryptionAvailable();
    return safeStorage.isEncryptionAvailable?.() ?? false;
  } catch {
    return false;
  }
}
