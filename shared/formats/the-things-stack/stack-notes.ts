import type { ProfileDraft } from '../../profile/profile.ts';
import { exactReader, issuerNotes } from '../issuer.ts';
import { webAppNotes } from '../printing/client-notes.ts';
import { inputsOf } from '../printing/inputs-of.ts';
import { PROVIDER_PLACEHOLDER, providerIdOf } from './provider-id.ts';

/** Its login is built on go-oidc. */
export const THE_THINGS_STACK = exactReader('The Things Stack');

export const stackNotes = (profile: ProfileDraft): readonly string[] => [
  ...(providerIdOf(profile) === PROVIDER_PLACEHOLDER
    ? [
        `The profile has no provider ID that The Things Stack takes: put one in the place of ${PROVIDER_PLACEHOLDER}, 3 to 36 small letters and digits with single dashes inside. The redirect URI ends with /oauth/login/, that ID and /callback.`,
      ]
    : []),
  ...(inputsOf(profile, 'the-things-stack').list('allowedEmailDomains').length === 0
    ? [
        'The profile has no allowed email domains. Add them: without them The Things Stack wants verified addresses, and Entra verifies none.',
      ]
    : []),
  ...issuerNotes(THE_THINGS_STACK, profile),
  ...webAppNotes('The Things Stack', profile),
];
