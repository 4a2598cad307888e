import { defineTenant } from './define.ts';
import { CONSUMERS_TENANT_ID, findTenant, type Directory, type Tenant, type User } from './directory.ts';

/** Of the endpoint that was called. It decides the ID token's version; the access token's is the resource's to decide. */
export type Version = 1 | 2;

/** What the first segment of a path names. */
export type TenantSegment =
  /** `path` is how the documents of the tenant name it: its id, or `consumers`. */
  | { readonly kind: 'tenant'; readonly tenant: Tenant; readonly path: string }
  | { readonly kind: 'alias'; readonly path: 'common' | 'organizations' }
  | { readonly kind: 'unknown'; readonly name: string };

export type KnownSegment = Exclude<TenantSegment, { readonly kind: 'unknown' }>;

const CONSUMERS = defineTenant({
  id: CONSUMERS_TENANT_ID,
  domain: 'personal.practice.example',
  name: 'Personal accounts (practice)',
});

export function parseTenantSegment(directory: Directory, segment: string): TenantSegment {
  const name = segment.toLowerCase();
  if (name === 'common' || name === 'organizations') return { kind: 'alias', path: name };
  if (name === 'consumers' || name === CONSUMERS_TENANT_ID)
    return { kind: 'tenant', tenant: findTenant(directory, CONSUMERS_TENANT_ID) ?? CONSUMERS, path: name };
  const tenant = findTenant(directory, segment);
  return tenant === null ? { kind: 'unknown', name: segment } : { kind: 'tenant', tenant, path: tenant.id };
}

/** The tenant, or `null` where any may answer. */
export const tenantOf = (segment: TenantSegment): Tenant | null =>
  segment.kind === 'tenant' ? segment.tenant : null;

export const isConsumers = (segment: TenantSegment): boolean => tenantOf(segment)?.id === CONSUMERS_TENANT_ID;

/** Stands literally in the documents of `common` and `organizations`. */
const issuerTenant = (segment: KnownSegment): string =>
  segment.kind === 'tenant' ? segment.tenant.id : '{tenantid}';

export const issuerOf = (origin: string, segment: KnownSegment): string =>
  `${origin}/${issuerTenant(segment)}/v2.0`;

/** The issuer of v1.0 tokens bears Microsoft's name; the tenants in it do not exist there. */
export const v1IssuerOf = (segment: KnownSegment): string =>
  `https://sts.windows.net/${issuerTenant(segment)}/`;

/** Who signs in here as what: members everywhere; guests only where they are guests. */
export function isUserOf(segment: TenantSegment, user: User): boolean {
  if (segment.kind === 'tenant') return user.tenantId === segment.tenant.id;
  if (user.home !== null) return false;
  return segment.kind === 'alias' && (segment.path === 'common' || user.tenantId !== CONSUMERS_TENANT_ID);
}
