import { findTenant, type Directory, type Tenant } from './directory.ts';

/** What the first segment of a path names. */
export type TenantSegment =
  | { readonly kind: 'tenant'; readonly tenant: Tenant }
  | { readonly kind: 'alias'; readonly alias: 'common' | 'organizations' }
  | { readonly kind: 'unknown'; readonly name: string };

export function parseTenantSegment(directory: Directory, segment: string): TenantSegment {
  const name = segment.toLowerCase();
  if (name === 'common' || name === 'organizations') return { kind: 'alias', alias: name };
  const tenant = findTenant(directory, segment);
  return tenant === null ? { kind: 'unknown', name: segment } : { kind: 'tenant', tenant };
}

/** The tenant, or `null` where any may answer. */
export const tenantOf = (segment: TenantSegment): Tenant | null =>
  segment.kind === 'tenant' ? segment.tenant : null;

/** Stands literally in the documents of `common` and `organizations`. */
export const issuerOf = (origin: string, segment: TenantSegment): string =>
  `${origin}/${segment.kind === 'tenant' ? segment.tenant.id : '{tenantid}'}/v2.0`;
