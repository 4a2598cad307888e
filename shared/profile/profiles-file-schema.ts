import { z } from 'zod';
import { BLANK_PROFILE, type ProfileDraft } from './profile.ts';
import { profileDraftSchema } from './profile-schema.ts';
import { MOST_PROFILES, PROFILES_FILE_VERSION } from './profiles-file.ts';

const { shape } = profileDraftSchema;

/** Without a name, a tenant or a client ID it is no profile; the rest is as in a new one. */
export const travellingProfileSchema = profileDraftSchema.extend({
  cloud: shape.cloud.default(BLANK_PROFILE.cloud),
  clientType: shape.clientType.default(BLANK_PROFILE.clientType),
  redirectUri: shape.redirectUri.default(BLANK_PROFILE.redirectUri),
  platform: shape.platform.default(BLANK_PROFILE.platform),
  scopes: shape.scopes.default(BLANK_PROFILE.scopes),
  responseMode: shape.responseMode.default(BLANK_PROFILE.responseMode),
  prompt: shape.prompt.default(BLANK_PROFILE.prompt),
  loginHint: shape.loginHint.default(BLANK_PROFILE.loginHint),
  domainHint: shape.domainHint.default(BLANK_PROFILE.domainHint),
  extraQueryParameters: shape.extraQueryParameters.default([]),
  secretExpiresOn: shape.secretExpiresOn.default(BLANK_PROFILE.secretExpiresOn),
}) satisfies z.ZodType<ProfileDraft>;

/** What `docs/schemas/profiles.json` is made of. The reader takes the profiles one by one. */
export const profilesFileSchema = z
  .strictObject({
    $schema: z.string().optional(),
    authloupe: z.literal('profiles'),
    version: z.literal(PROFILES_FILE_VERSION),
    profiles: z.array(travellingProfileSchema).max(MOST_PROFILES),
  })
  .meta({ title: 'Profiles of AuthLoupe', description: 'See docs/profiles-file.md. It holds no secrets.' });
