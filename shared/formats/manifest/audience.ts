import { isGuid } from '../../entra/guid.ts';
import { isDomain, isTenantWord } from '../../profile/tenant.ts';
import type { ProfileDraft } from '../../profile/profile.ts';
import { NOWHERE, ignore, leaveOpen, type Found } from '../reading/found.ts';
import { text, toggle, type Taker } from '../reading/takers.ts';

/** Which authority fits which account types (entra.md section 3). `null`: the tenant's own. */
const TENANTS: ReadonlyMap<string, string | null> = new Map([
  ['AzureADMyOrg', null],
  ['AzureADMultipleOrgs', 'organizations'],
  ['AzureADandPersonalMicrosoftAccount', 'common'],
  ['PersonalMicrosoftAccount', 'consumers'],
]);

/** `undefined`: the profile names no tenant. */
export const audienceOf = ({ tenant }: ProfileDraft): string | undefined => {
  if (tenant === '') return undefined;
  const word = tenant.toLowerCase();
  return [...TENANTS].find(([, each]) => each === word)?.[0] ?? 'AzureADMyOrg';
};

/** The manifest has no tenant ID; the publisher's domain is one of the tenant's. */
export const publisherDomainOf = ({ tenant }: ProfileDraft): string | undefined =>
  isDomain(tenant) && !isTenantWord(tenant) ? tenant : undefined;

/** Collects the account types and the domain; {@link settleTenant} makes the tenant of them. */
export const audience: Taker = text((found, leaf, value) => {
  if (!TENANTS.has(value)) {
    ignore(found, leaf, `It is none of the account types: ${[...TENANTS.keys()].join(', ')}.`);
    return;
  }
  found.inputs.set('signInAudience', value);
  found.read.push({ label: 'Account types', value, line: leaf.line, from: leaf.path });
});

export const publisherDomain: Taker = text((found, leaf, value) => {
  if (value === '' || !isDomain(value)) return;
  found.inputs.set('publisherDomain', value);
  found.read.push({ label: 'Domain of the tenant', value, line: leaf.line, from: leaf.path });
});

/** The tenant that a service principal’s application is registered in. */
export const ownerTenant: Taker = text((found, leaf, value) => {
  if (!isGuid(value)) return;
  found.inputs.set('ownerTenant', value);
  found.read.push({ label: 'Tenant of the application', value, line: leaf.line, from: leaf.path });
});

/** `availableToOtherTenants`, before there were account types. */
export const otherTenants: Taker = toggle((found, _leaf, isOn) => {
  if (isOn && !found.inputs.has('signInAudience')) found.inputs.set('signInAudience', 'AzureADMultipleOrgs');
});

export function settleTenant(found: Found): void {
  const { inputs } = found;
  const word = TENANTS.get(inputs.get('signInAudience') ?? '') ?? null;
  const value = word ?? inputs.get('ownerTenant') ?? inputs.get('publisherDomain');
  if (found.fields.has('tenant')) return;
  if (value === undefined) leaveOpen(found, NOWHERE, 'tenant', 'absent', '');
  else found.fields.set('tenant', { value, leaf: NOWHERE });
}
