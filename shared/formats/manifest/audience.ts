import { isDomain, isTenantWord } from '../../profile/tenant.ts';
import type { ProfileDraft } from '../../profile/profile.ts';
import type { Found } from '../reading/found.ts';
import { faultAt, text, type Taker } from '../reading/takers.ts';

/** Which authority fits which account types (entra.md section 3). `null`: the tenant's own. */
const TENANTS: ReadonlyMap<string, string | null> = new Map([
  ['AzureADMyOrg', null],
  ['AzureADMultipleOrgs', 'organizations'],
  ['AzureADandPersonalMicrosoftAccount', 'common'],
  ['PersonalMicrosoftAccount', 'consumers'],
]);

export const audienceOf = ({ tenant }: ProfileDraft): string => {
  const word = tenant.toLowerCase();
  return [...TENANTS].find(([, each]) => each === word)?.[0] ?? 'AzureADMyOrg';
};

/** The manifest has no tenant ID; the publisher's domain is one of the tenant's. */
export const publisherDomainOf = ({ tenant }: ProfileDraft): string | undefined =>
  isDomain(tenant) && !isTenantWord(tenant) ? tenant : undefined;

/** Collects the account types and the domain; {@link tenantOf} makes the tenant of them. */
export const audience: Taker = text((found, leaf, value) => {
  if (!TENANTS.has(value))
    return faultAt(leaf, 'audience', `write one of ${[...TENANTS.keys()].join(', ')}.`);
  found.inputs.set('signInAudience', value);
  found.read.push({ label: 'Account types', value, line: leaf.line, from: leaf.path });
  return null;
});

export const publisherDomain: Taker = text((found, leaf, value) => {
  if (value === '') return null;
  if (!isDomain(value))
    return faultAt(leaf, 'domain', 'this is no domain name. Write it as in contoso.onmicrosoft.com.');
  found.inputs.set('publisherDomain', value);
  found.read.push({ label: 'Domain of the tenant', value, line: leaf.line, from: leaf.path });
  return null;
});

export function tenantOf({ inputs }: Found): string {
  const word = TENANTS.get(inputs.get('signInAudience') ?? '') ?? null;
  return word ?? inputs.get('publisherDomain') ?? '';
}
