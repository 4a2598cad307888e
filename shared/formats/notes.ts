import type { ProfileDraft } from '../profile/profile.ts';
import { TENANT_PLACEHOLDER } from './authority.ts';
import type { WritableFormat } from './format.ts';

/** All that has to be said under the text of this profile in this format. */
export const notesOn = (format: WritableFormat, profile: ProfileDraft): readonly string[] => [
  ...(profile.clientId === '' ? ['The profile has no client ID yet, so there is none in the text.'] : []),
  ...(profile.tenant === ''
    ? [
        `The profile names no tenant yet: it is left out, and in an address ${TENANT_PLACEHOLDER} stands in its place.`,
      ]
    : []),
  ...(format.notes?.(profile) ?? []),
];
