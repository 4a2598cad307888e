import type { FieldNote } from '../field-note.ts';
import { PLATFORM_LABELS } from '../platform-label.ts';
import type { ProfileDraft } from '../profile.ts';
import { error, warning } from './note.ts';

/** The platform of the redirect URI decides whether Entra demands or refuses a secret (entra.md section 4). */
export function notesOnClientType({ clientType, platform }: ProfileDraft): readonly FieldNote[] {
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
