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
