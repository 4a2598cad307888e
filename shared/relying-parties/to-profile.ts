import { BLANK_PROFILE, type ProfileDraft } from '../profile/profile.ts';
import type { Connection, Product } from './relying-party.ts';

/** The profile that signs in as the product does. */
export function toProfile(product: Product, connection: Connection): ProfileDraft {
  return {
    ...BLANK_PROFILE,
    ...product.request(connection),
    name: connection.cloud === 'practice' ? `${product.name} (practice)` : product.name,
    cloud: connection.cloud,
    clientId: connection.clientId.trim(),
    clientType: 'confidential',
    platform: 'web',
    relyingParty: { product: product.id, inputs: connection.inputs },
  };
}

/** What the product's form starts with. */
export function initialInputs({ fields }: Product): Connection['inputs'] {
  return Object.fromEntries(
    fields.filter(({ initial }) => initial !== '').map(({ name, initial }) => [name, initial]),
  );
}
