import type { ProfileDraft } from '../../profile/profile.ts';
import { directoryNames, directoryNotes, refusesPersonalAccounts } from '../common-endpoint.ts';
import { webAppNotes } from '../printing/client-notes.ts';
import { inputsOf } from '../printing/inputs-of.ts';

export const kindeNotes = (profile: ProfileDraft): readonly string[] => [
  ...directoryNotes('Kinde', profile, directoryNames(profile, inputsOf(profile, 'kinde'))),
  ...webAppNotes('Kinde', profile),
];

export const refusesInKinde = refusesPersonalAccounts('Kinde', 'Choose another tenant in the profile.');
