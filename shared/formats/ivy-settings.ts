import type { ProfileDraft } from '../profile/profile.ts';
import { slotOf, type Plan } from './reading/read-leaves.ts';
import { toSlots } from './reading/read-with.ts';
import { field, secret } from './reading/takers.ts';

/** As Ivy’s documents called them before. */
const OLDER = /^microsoft_entra_((?:tenant|client)_id|client_secret)$/u;

/** The three settings that Ivy knows, by the names it has for them wherever they are written. */
export const IVY_PLAN: Plan = {
  product: 'ivy',
  slots: toSlots({
    'microsoftentra:tenantid': field('tenant'),
    'microsoftentra:clientid': field('clientId'),
    'microsoftentra:clientsecret': secret,
  }),
  // Variables of most shells cannot hold a colon: .NET takes two underscores for it.
  slotOf: (leaf) =>
    slotOf(leaf)
      .replace('__', ':')
      .replace(OLDER, (_name, rest: string) => `microsoftentra:${rest.replaceAll('_', '')}`),
  required: [
    { field: 'clientId', add: 'MicrosoftEntra:ClientId' },
    { field: 'tenant', add: 'MicrosoftEntra:TenantId' },
  ],
};

export const IVY_CARRIES = { fields: ['tenant', 'clientId'], inputs: [] } as const;

export const ivySettings = (
  { tenant, clientId }: ProfileDraft,
  clientSecret: string,
): readonly (readonly [name: string, value: string])[] =>
  (
    [
      ['TenantId', tenant],
      ['ClientId', clientId],
      ['ClientSecret', clientSecret],
    ] as const
  ).filter(([, value]) => value !== '');
