import type { Browser } from './browser.ts';
import type { FieldNote } from './field-note.ts';
import { usesRedirect } from './flow.ts';
import { findReservedParameters } from './reserved-parameters.ts';
import type { ProfileDraft } from './profile.ts';
import { loopbackOf, receptionOf } from './redirect-uri.ts';

/**
 * What makes a sign-in impossible to start. Values that are merely wrong do not block: the user may want to see how
 * they fail.
 */
export function blockers(draft: ProfileDraft): readonly FieldNote[] {
  return usesRedirect(draft.flow)
    ? [...emptyIdentity(draft), ...unreachableRedirect(draft), ...reservedParameters(draft)]
    : emptyIdentity(draft);
}

function emptyIdentity({ tenant, clientId }: ProfileDraft): readonly FieldNote[] {
  const notes: FieldNote[] = [];
  if (tenant.trim() === '')
    notes.push(error('tenant', 'tenant-empty', 'Type the tenant: its ID or its domain.'));
  if (clientId.trim() === '') {
    notes.push(
      error(
        'clientId',
        'client-id-empty',
        'Type the Application (client) ID from the app registration’s Overview.',
      ),
    );
  }
  return notes;
}

function unreachableRedirect({ redirectUri }: ProfileDraft): readonly FieldNote[] {
  const reception = receptionOf(redirectUri);
  return reception.ok ? [] : [error('redirectUri', reception.error.code, reception.error.message)];
}

/** What the chosen browser adds: from the system’s, the answer comes back to a listener on this machine alone. */
export function browserBlockers({ flow, redirectUri }: ProfileDraft, browser: Browser): readonly FieldNote[] {
  if (!usesRedirect(flow) || browser === 'window' || !receptionOf(redirectUri).ok) return [];
  const loopback = loopbackOf(redirectUri);
  return loopback.ok ? [] : [error('redirectUri', loopback.error.code, loopback.error.message)];
}

function reservedParameters(draft: ProfileDraft): readonly FieldNote[] {
  return findReservedParameters(draft).map((name) =>
    error(
      'extraQueryParameters',
      'extra-parameter-reserved',
      `Remove the extra parameter “${name}”: the sign-in sets it itself.`,
    ),
  );
}

function error(field: FieldNote['field'], code: string, message: string): FieldNote {
  return { field, severity: 'error', code, message };
}
