import type { RelyingPartyId } from '../profile/profile.ts';
import { auth0 } from './products/auth0.ts';
import { authentik } from './products/authentik.ts';
import { ivy } from './products/ivy.ts';
import { kinde } from './products/kinde.ts';
import { theThingsStack } from './products/the-things-stack.ts';
import type { Product } from './relying-party.ts';

const BY_ID: Readonly<Record<RelyingPartyId, Product>> = {
  ivy,
  'the-things-stack': theThingsStack,
  authentik,
  auth0,
  kinde,
};

/** In the order of the cards. */
export const PRODUCTS: readonly Product[] = Object.values(BY_ID);

export const productById = (id: RelyingPartyId): Product => BY_ID[id];
