import { isGuid, NIL_GUID } from '../../entra/guid.ts';
import { nameOfTenant, PERSONAL_TENANT_ID } from '../../entra/well-known.ts';
import type { FieldNote } from '../field-note.ts';
import { isPlaceholder } from '../placeholder.ts';
import type { ProfileDraft } from '../profile.ts';
import { looksLikeSecret } from '../secret-shape.ts';
import { isDomain, isTenantWord } from '../tenant.ts';
import { error, hint, warning } from './note.ts';

/** An empty tenant is a blocker, and said there. */
export function notesOnTenant(draft: ProfileDraft): readonly FieldNote[] {
  const { tenant } = draft;
  const trimmed = tenant.trim();
  if (trimmed === '') return [];
  const inner = notesOnValue(trimmed, draft);
  if (trimmed === tenant) return inner;
  const fix = { label: 'Remove the white space', patch: { tenant: trimmed } };
  return [
    error('tenant', 'tenant-white-space', 'There is white space around the tenant: remove it.', fix),
    ...inner,
  ];
}

function notesOnValue(tenant: string, { clientId }: ProfileDraft): readonly FieldNote[] {
  if (isPlaceholder(tenant)) {
    const message = `“${tenant}” is a placeholder: type the tenant ID or a domain of the tenant.`;
    return [error('tenant', 'tenant-placeholder', message)];
  }
  if (tenant.includes('/')) return [noteOnUrl(tenant)];
  if (tenant === NIL_GUID) {
    return [
      error(
        'tenant',
        'tenant-nil',
        'A GUID of zeros is no tenant: copy the Directory (tenant) ID from Overview.',
      ),
    ];
  }
  if (isGuid(tenant)) return notesOnGuid(tenant, clientId);
  if (isTenantWord(tenant) || isDomain(tenant)) return [];
  if (looksLikeSecret(tenant)) {
    const message = 'This looks like a client secret. Remove it here, and type the tenant ID or domain.';
    return [error('tenant', 'tenant-is-secret', message)];
  }
  return [noteOnForm(tenant)];
}

function notesOnGuid(tenant: string, clientId: string): readonly FieldNote[] {
  if (tenant.toLowerCase() === clientId.trim().toLowerCase()) {
    const message =
      'Tenant and client ID are the same value: both stand on the app registration’s Overview, one below the other.';
    return [error('tenant', 'tenant-equals-client-id', message)];
  }
  const name = nameOfTenant(tenant);
  if (name === null) return [];
  return tenant.toLowerCase() === PERSONAL_TENANT_ID
    ? [
        hint(
          'tenant',
          'tenant-personal',
          'This is the tenant of all personal Microsoft accounts, the same as “consumers”.',
        ),
      ]
    : [warning('tenant', 'tenant-of-microsoft', `This is the tenant “${name}”, not one of yours.`)];
}

function noteOnForm(tenant: string): FieldNote {
  const bare = tenant.replace(/^\{(.*)\}$/u, '$1');
  const message = `“${tenant}” is neither a tenant ID nor a domain. Type the Directory (tenant) ID, a domain such as contoso.onmicrosoft.com, or common, organizations or consumers.`;
  if (!isGuid(bare)) return error('tenant', 'tenant-form', message);
  const fix = { label: 'Remove the braces', patch: { tenant: bare } };
  return error('tenant', 'tenant-braces', 'Write the tenant ID without braces.', fix);
}

function noteOnUrl(tenant: string): FieldNote {
  const segment = segmentOf(tenant);
  const message = 'This is an address: type only its tenant part.';
  if (segment === null) return error('tenant', 'tenant-is-url', message);
  const fix = { label: `Use ${segment}`, patch: { tenant: segment } };
  return error('tenant', 'tenant-is-url', `${message} Here that is “${segment}”.`, fix);
}

/** The first part of the path that can be a tenant: `https://login.microsoftonline.com/<tenant>/v2.0`. */
function segmentOf(url: string): string | null {
  const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/iu, '');
  const segments = path.split(/[/?#]/u);
  return segments.find((part) => isGuid(part) || isTenantWord(part) || isDomain(part)) ?? null;
}
