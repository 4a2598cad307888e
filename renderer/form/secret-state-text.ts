import type { SecretState } from '../../shared/contract/ipc.ts';
import { assertNever } from '../../shared/result.ts';
import type { Tone } from '../theme/tone.ts';

export type SecretStateText = { readonly tone: Tone; readonly text: string };

/** What may be said about a secret that nobody can read any more. */
export function describeSecret(secret: SecretState): SecretStateText {
  switch (secret.kind) {
    case 'none':
      return { tone: 'neutral', text: 'No secret is kept for this profile.' };
    case 'saved':
      return { tone: 'good', text: 'A secret is saved, encrypted, on this computer.' };
    case 'session':
      return { tone: 'warning', text: `A secret is kept until AuthLoupe closes. ${secret.reason}` };
    case 'practice':
      return { tone: 'good', text: 'The practice tenant supplies the secret.' };
    case 'enter-again':
      return { tone: 'warning', text: `Type the secret again. ${secret.reason}` };
    default:
      return assertNever(secret);
  }
}
