import { isGuid, NIL_GUID } from '../../entra/guid.ts';
import { nameOfApplication } from '../../entra/well-known.ts';
import type { FieldNote } from '../field-note.ts';
import { isPlaceholder } from '../placeholder.ts';
import type { ProfileDraft } from '../profile.ts';
import { looksLikeSecret } from '../secret-shape.ts';
import { isDomain, isTenantWord } from '../tenant.ts';
import { error, warning } from './note.ts';

const WHERE = 'copy the Application (client) ID from the app registration’s Overview.';

/** An empty client id is a blocker, and said there. */
export function notesOnClientId(draft: ProfileDraft): readonly FieldNote[] {
  const { clientId } = draft;
  const trimmed = clientId.trim();
  if (trimmed === '') return [];
  const inner = noteOnValue(trimmed, draft);
  const fix = { label: 'Remove the white space', patch: { clientId: trimmed } };
  return [
    ...(trimmed === clientId
      ? []
      : [
          error(
            'clientId',
            'client-id-white-space',
            'There is white space around the client ID: remove it.',
            fix,
          ),
        ]),
    ...(inner === null ? [] : [inner]),
  ];
}

function noteOnValue(clientId: string, { tenant }: ProfileDraft): FieldNote | null {
  if (isPlaceholder(clientId)) {
    return error('clientId', 'client-id-placeholder', `“${clientId}” is a placeholder: ${WHERE}`);
  }
  if (isTenantWord(clientId) || isDomain(clientId)) return noteOnTenantHere(clientId, tenant.trim());
  if (clientId === NIL_GUID) return error('clientId', 'client-id-nil', `A GUID of zeros is no app: ${WHERE}`);
  if (!isGuid(clientId)) return noteOnForm(clientId);
  const name = nameOfApplication(clientId);
  if (name === null) return null;
  const message = `This is Microsoft’s own app “${name}”. Entra refuses it for other APIs (AADSTS65002): register an app of your own.`;
  return warning('clientId', 'client-id-of-microsoft', message);
}

function noteOnTenantHere(clientId: string, tenant: string): FieldNote {
  if (!isGuid(tenant)) {
    return error('clientId', 'client-id-is-tenant', `“${clientId}” is a tenant, not a client ID: ${WHERE}`);
  }
  const message = `“${clientId}” is a tenant, and the tenant field holds a GUID: the two seem to be swapped.`;
  const fix = { label: 'Swap tenant and client ID', patch: { clientId: tenant, tenant: clientId } };
  return error('clientId', 'client-id-swapped', message, fix);
}

function noteOnForm(clientId: string): FieldNote {
  const inside = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/iu.exec(clientId)?.[0];
  if (inside !== undefined) {
    const fix = { label: `Use ${inside}`, patch: { clientId: inside } };
    return error(
      'clientId',
      'client-id-decorated',
      'Type only the GUID, without braces, prefix or suffix.',
      fix,
    );
  }
  if (looksLikeSecret(clientId)) {
    const message = `This looks like a client secret. Remove it here, and ${WHERE}`;
    return error('clientId', 'client-id-is-secret', message);
  }
  return error('clientId', 'client-id-form', `“${clientId}” is not a GUID, and client IDs are: ${WHERE}`);
}
