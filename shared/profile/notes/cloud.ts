import { cloudById, type CloudId } from '../../entra/clouds.ts';
import type { FieldNote } from '../field-note.ts';
import type { ProfileDraft } from '../profile.ts';
import { warning } from './note.ts';

/** A tenant's first domain tells its cloud. */
const CLOUD_OF_SUFFIX: readonly (readonly [suffix: string, cloud: CloudId])[] = [
  ['.onmicrosoft.us', 'us-government'],
  ['.partner.onmschina.cn', 'china'],
  ['.onmicrosoft.com', 'public'],
];

/** The cloud that a tenant's domain belongs to, when the domain tells it. */
export function cloudOfTenant(tenant: string): CloudId | null {
  const domain = tenant.trim().toLowerCase();
  return CLOUD_OF_SUFFIX.find(([suffix]) => domain.endsWith(suffix))?.[1] ?? null;
}

export function notesOnCloud({ cloud, tenant }: ProfileDraft): readonly FieldNote[] {
  if (cloud === 'practice') return [];
  const notes: FieldNote[] = [];
  const told = cloudOfTenant(tenant);
  if (told !== null && told !== cloud) {
    const { label } = cloudById(told);
    const message = `${tenant.trim()} belongs to the cloud “${label}”, but the profile signs in at “${cloudById(cloud).label}”.`;
    notes.push(
      warning('cloud', 'cloud-of-other-tenant', message, { label: `Use ${label}`, patch: { cloud: told } }),
    );
  }
  if (cloud !== 'public' && /^(?:consumers|common)$/iu.test(tenant.trim())) {
    const message = `Personal Microsoft accounts exist in the public cloud only: use the tenant’s ID or “organizations”.`;
    notes.push(warning('tenant', 'tenant-personal-in-national-cloud', message));
  }
  return notes;
}
