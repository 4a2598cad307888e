import type { CloudId } from '../entra/clouds.ts';
import type { ImportedSecret } from './format.ts';

/** Where a secret from a text may go. It is never taken to another login host than the one it was typed for. */
type SecretDestination =
  /** The text names its host, which is this cloud's. */
  | { readonly kind: 'allowed' }
  /** The text names no host: the user has to say which cloud the secret is for. */
  | { readonly kind: 'to-confirm' }
  /** The text names a host of another cloud, or of none. */
  | { readonly kind: 'refused'; readonly host: string };

export function destinationOf({ loginHost }: ImportedSecret, cloud: CloudId): SecretDestination {
  if (loginHost === null) return { kind: 'to-confirm' };
  return loginHost.cloud === cloud ? { kind: 'allowed' } : { kind: 'refused', host: loginHost.host };
}
