import { blockers } from './blockers.ts';
import type { FieldNote } from './field-note.ts';
import { usesRedirect } from './flow.ts';
import { notesOnClientId } from './notes/client-id.ts';
import { notesOnClientType } from './notes/client-type.ts';
import { notesOnCloud } from './notes/cloud.ts';
import { notesOnExpiry, notesOnName } from './notes/name-and-expiry.ts';
import { notesOnRedirectUri } from './notes/redirect-uri.ts';
import { notesOnRequest } from './notes/request.ts';
import { notesOnScopes } from './notes/scopes.ts';
import { notesOnSecret } from './notes/secret.ts';
import { notesOnTenant } from './notes/tenant.ts';
import type { ProfileDraft } from './profile.ts';

export type { FieldNote } from './field-note.ts';
export { blockers } from './blockers.ts';

/** Judges all fields of a draft, as one types. What {@link blockers} says is among the answer. */
export function lintProfile(draft: ProfileDraft, now: Date): readonly FieldNote[] {
  return [
    ...blockers(draft),
    ...notesOnName(draft),
    ...notesOnCloud(draft),
    ...notesOnTenant(draft),
    ...notesOnClientId(draft),
    ...notesOnClientType(draft),
    ...notesOnScopes(draft),
    ...(usesRedirect(draft.flow) ? [...notesOnRedirectUri(draft), ...notesOnRequest(draft)] : []),
    ...notesOnExpiry(draft, now),
  ];
}

/** Judges a secret as it is typed. No note repeats any part of the secret. */
export function lintSecret(secret: string, draft: ProfileDraft): readonly FieldNote[] {
  return notesOnSecret(secret, draft);
}
