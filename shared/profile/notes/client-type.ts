import type { FieldNote } from '../field-note.ts';
import { usesRedirect } from '../flow.ts';
import { PLATFORM_LABELS } from '../platform-label.ts';
import type { ProfileDraft } from '../profile.ts';
import { error, hint, warning } from './note.ts';

export function notesOnClientType(draft: ProfileDraft): readonly FieldNote[] {
  return usesRedirect(draft.flow) ? onPlatform(draft) : onFlow(draft);
}

/** RFC 6749 section 4.4 is for confidential clients; a device code is redeemed without a credential (RFC 8628). */
function onFlow({ clientType, flow }: ProfileDraft): readonly FieldNote[] {
  if (flow === 'client-credentials' && clientType === 'public') {
    const message =
      'An app proves that it is itself with a secret: without one Entra refuses (AADSTS7000216).';
    const fix = { label: 'Make the client confidential', patch: { clientType: 'confidential' } } as const;
    return [error('clientType', 'client-type-public-for-itself', message, fix)];
  }
  if (flow === 'device-code' && clientType === 'confidential') {
    const message =
      'With a device code an app sends no secret: “Allow public client flows” has to be on in the registration.';
    const fix = { label: 'Make the client public', patch: { clientType: 'public' } } as const;
    return [hint('clientType', 'client-type-secret-with-device-code', message, fix)];
  }
  return [];
}

/** The platform of the redirect URI decides whether Entra demands or refuses a secret (entra.md section 4). */
function onPlatform({ clientType, platform }: ProfileDraft): readonly FieldNote[] {
  if (clientType === 'confidential' && platform !== 'web') {
    const message = `A redirect URI of the platform “${PLATFORM_LABELS[platform]}” belongs to a public client: Entra refuses a secret there (AADSTS700025). Choose Public, or register the URI under Web.`;
    const fix = { label: 'Make the client public', patch: { clientType: 'public' } } as const;
    return [error('clientType', 'client-type-secret-on-public-platform', message, fix)];
  }
  if (clientType === 'public' && platform === 'web') {
    const message =
      'For a redirect URI of the platform “Web” Entra demands a secret (AADSTS7000218). Choose Confidential, or register the URI under “Mobile and desktop applications”.';
    const fix = { label: 'Make the client confidential', patch: { clientType: 'confidential' } } as const;
    return [warning('clientType', 'client-type-public-on-web', message, fix)];
  }
  return [];
}
