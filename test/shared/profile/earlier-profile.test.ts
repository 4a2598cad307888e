import { expect, it } from 'vitest';
import { withFlow } from '../../../shared/profile/earlier-profile.ts';
import { BLANK_PROFILE } from '../../../shared/profile/profile.ts';
import { profileDraftSchema } from '../../../shared/profile/profile-schema.ts';

const EARLIER = Object.fromEntries(Object.entries(BLANK_PROFILE).filter(([name]) => name !== 'flow'));
const of = (product: string) => ({ ...EARLIER, relyingParty: { product, inputs: {} } });

it.each([
  ['of no product', EARLIER, 'authorization-code'],
  ['of a product whose users sign in', of('kinde'), 'authorization-code'],
  ['of a product that signs in as itself', of('authentik'), 'client-credentials'],
  ['with a flow of its own', { ...of('authentik'), flow: 'device-code' }, 'device-code'],
])('a profile %s', (_name, entry, flow) => {
  expect(profileDraftSchema.parse(withFlow(entry)).flow).toBe(flow);
});

it.each([null, 'text', 7, [], [{ relyingParty: null }]])('what is no profile stays as it is: %j', (entry) => {
  expect(withFlow(entry)).toBe(entry);
});
