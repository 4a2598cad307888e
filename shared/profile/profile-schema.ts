import { z } from 'zod';
import { CLOUD_IDS } from '../entra/clouds.ts';
import { expectationsSchema } from './expectation-schema.ts';
import { FLOWS } from './flow.ts';
import {
  CLIENT_TYPES,
  LONGEST_PROFILE_NAME,
  PLATFORMS,
  PROMPTS,
  RELYING_PARTY_IDS,
  RESPONSE_MODES,
  type Profile,
  type ProfileDraft,
} from './profile.ts';

/** Sizes are bounded, contents are not judged: a profile may hold the very mistake its user wants to reproduce. */
const text = (max: number) => z.string().max(max);

export const profileDraftSchema = z.strictObject({
  name: text(LONGEST_PROFILE_NAME),
  cloud: z.enum(CLOUD_IDS),
  tenant: text(300),
  clientId: text(300),
  // Profiles of earlier versions do not have it: see `withFlow`.
  flow: z.enum(FLOWS).default('authorization-code'),
  clientType: z.enum(CLIENT_TYPES),
  redirectUri: text(2048),
  platform: z.enum(PLATFORMS),
  scopes: text(4000),
  responseMode: z.enum(RESPONSE_MODES),
  prompt: z.enum(PROMPTS),
  loginHint: text(300),
  domainHint: text(300),
  extraQueryParameters: z
    .array(z.strictObject({ name: text(200), value: text(4000) }))
    .max(50)
    .readonly(),
  secretExpiresOn: text(10),
  // Profiles of earlier versions do not have it.
  relyingParty: z
    .strictObject({
      product: z.enum(RELYING_PARTY_IDS),
      inputs: z.record(text(100), text(4000)).readonly(),
    })
    .nullable()
    .default(null),
  expectations: expectationsSchema,
}) satisfies z.ZodType<ProfileDraft>;

export const profileIdSchema = z.uuid();
export const profileSchema = profileDraftSchema.extend({ id: profileIdSchema }) satisfies z.ZodType<Profile>;
