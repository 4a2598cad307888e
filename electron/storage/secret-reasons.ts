/** Sentences for the user: why a secret must be typed again. In each case the stored one is kept. */

export const CHANGED =
  'The cloud, tenant or client ID of this profile has changed since the secret was typed. A secret is only sent to the app it was typed for.';

export const OTHER_KEY =
  'The saved secret could not be decrypted. It was probably saved by another user, on another computer or with another keyring; it is kept in case that key comes back.';

export const UNREACHABLE =
  'The system’s key store cannot be reached or is locked, so the saved secret cannot be read now. It is kept.';

export const DAMAGED = 'The saved secret is damaged and cannot be read.';

export const ENCRYPTION_REFUSED =
  'The system’s key store refused to encrypt the secret, so it stays in memory only until AuthLoupe closes.';
