import { BLANK_PROFILE, type ProfileDraft } from '../profile/profile.ts';
import { productById } from './registry.ts';
import type { Connection, Product } from './relying-party.ts';

/** The profile that signs in as the product does. */
export function toProfile(product: Product, connection: Connection): ProfileDraft {
  return {
    ...BLANK_PROFILE,
    ...product.request(connection),
    name: connection.cloud === 'practice' ? `${product.name} (practice)` : product.name,
    cloud: connection.cloud,
    clientId: connection.clientId.trim(),
    flow: product.flow,
    clientType: 'confidential',
    platform: 'web',
    relyingParty: { product: product.id, inputs: connection.inputs },
  };
}

/** The profile of a product with the flow, callback, scopes and parameters that follow from what was typed for the product. */
export function likeProduct(profile: ProfileDraft): ProfileDraft {
  const { relyingParty } = profile;
  if (relyingParty === null) return profile;
  const { inputs, product } = relyingParty;
  const { flow, request } = productById(product);
  const { redirectUri, scopes, extraQueryParameters } = request({ ...profile, inputs });
  return { ...profile, flow, redirectUri, scopes, extraQueryParameters };
}

/** What the product's form starts with. */
export function initialInputs({ fields }: Product): Connection['inputs'] {
  return Object.fromEntries(
    fields.filter(({ initial }) => initial !== '').map(({ name, initial }) => [name, initial]),
  );
}
