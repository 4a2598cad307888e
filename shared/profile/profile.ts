import { z } from 'zod';
import { CLOUD_IDS } from '../entra/clouds.ts';

/** Sizes are bounded, contents are not judged: a profile may hold the very mistake its user wants to reproduce. */
const text = (max: number) => z.string().max(max);

export const CLIENT_TYPES = ['public', 'confidential'] as const;
export const PLATFORMS = ['web', 'spa', 'native'] as const;
export const RESPONSE_MODES = ['query', 'form_post'] as const;
export const PROMPTS = ['', 'login', 'select_account', 'consent', 'none'] as const;

export const profileDraftSchema = z.strictObject({
  name: text(200),
  cloud: z.enum(CLOUD_IDS),
  /** GUID, verified domain, `common`, `organizations` or `consumers`. */
  tenant: text(300),
  clientId: text(300),
  clientType: z.enum(CLIENT_TYPES),
  redirectUri: text(2048),
  /** The platform under which the redirect URI is registered in Entra. */
  platform: z.enum(PLATFORMS),
  /** As typed; separated by white space. */
  scopes: text(4000),
  responseMode: z.enum(RESPONSE_MODES),
  /** The empty string sends no `prompt`. */
  prompt: z.enum(PROMPTS),
  loginHint: text(300),
  domainHint: text(300),
  extraQueryParameters: z
    .array(z.strictObject({ name: text(200), value: text(4000) }))
    .max(50)
    .readonly(),
  /** `YYYY-MM-DD`, or empty when not known. */
  secretExpiresOn: text(10),
});

export const profileIdSchema = z.uuid();
export const profileSchema = profileDraftSchema.extend({ id: profileIdSchema });

export type ProfileDraft = Readonly<z.infer<typeof profileDraftSchema>>;
export type Profile = Readonly<z.infer<typeof profileSchema>>;
export type ProfileField = keyof ProfileDraft;
export type ClientType = Profile['clientType'];
export type Platform = Profile['platform'];

export function parseScopes(scopes: string): readonly string[] {
  return scopes.split(/\s+/u).filter((scope) => scope !== '');
}

export const BLANK_PROFILE: ProfileDraft = {
  name: '',
  cloud: 'public',
  tenant: '',
  clientId: '',
  clientType: 'public',
  redirectUri: 'http://localhost',
  platform: 'native',
  scopes: 'openid profile email offline_access',
  responseMode: 'query',
  prompt: 'select_account',
  loginHint: '',
  domainHint: '',
  extraQueryParameters: [],
  secretExpiresOn: '',
};
