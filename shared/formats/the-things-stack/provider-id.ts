import type { ProfileDraft } from '../../profile/profile.ts';
import { inputsOf } from '../printing/inputs-of.ts';
import { input, type Taker } from '../reading/takers.ts';

const PRODUCT = 'the-things-stack';

/** `ap create` takes nothing without an ID. */
export const PROVIDER_PLACEHOLDER = '<provider-id>';

/** In the ID's own place a leading dash would make it a flag; the product takes no such ID either. */
export function providerIdOf(profile: ProfileDraft): string {
  const id = inputsOf(profile, PRODUCT).text('providerId');
  return id === undefined || id.startsWith('-') ? PROVIDER_PLACEHOLDER : id;
}

const take = input(PRODUCT, 'providerId');

export const providerId: Taker = (found, leaf) => {
  const { value } = leaf;
  if (value.kind !== 'text' || value.text !== PROVIDER_PLACEHOLDER) take(found, leaf);
};
