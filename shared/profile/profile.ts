import type { CloudId } from '../entra/clouds.ts';
import type { Expectation } from './expectation.ts';
import type { Flow } from './flow.ts';

export const CLIENT_TYPES = ['public', 'confidential'] as const;
export const PLATFORMS = ['web', 'spa', 'native'] as const;
export const RESPONSE_MODES = ['query', 'fragment', 'form_post'] as const;
export const PROMPTS = ['', 'login', 'select_account', 'consent', 'none'] as const;

export const RELYING_PARTY_IDS = ['ivy', 'the-things-stack', 'authentik', 'auth0', 'kinde'] as const;

export type ClientType = (typeof CLIENT_TYPES)[number];
export type Platform = (typeof PLATFORMS)[number];
export type RelyingPartyId = (typeof RELYING_PARTY_IDS)[number];

/** UTF-16 code units. */
export const LONGEST_PROFILE_NAME = 200;

/** How one app signs in, as typed. `profile-schema.ts` parses it; this file stays free of the schema library. */
export type ProfileDraft = {
  readonly name: string;
  readonly cloud: CloudId;
  /** GUID, verified domain, `common`, `organizations` or `consumers`. */
  readonly tenant: string;
  readonly clientId: string;
  readonly flow: Flow;
  readonly clientType: ClientType;
  readonly redirectUri: string;
  /** The platform under which the redirect URI is registered in Entra. */
  readonly platform: Platform;
  /** As typed; separated by white space. */
  readonly scopes: string;
  readonly responseMode: (typeof RESPONSE_MODES)[number];
  /** The empty string sends no `prompt`. */
  readonly prompt: (typeof PROMPTS)[number];
  readonly loginHint: string;
  readonly domainHint: string;
  readonly extraQueryParameters: readonly { readonly name: string; readonly value: string }[];
  /** `YYYY-MM-DD`, or empty when not known. */
  readonly secretExpiresOn: string;
  /** The product that is being connected, with what its set-up asks for; `null`: an app of one's own. */
  readonly relyingParty: RelyingParty | null;
  /** What the app needs from a sign-in; every run is held against it. */
  readonly expectations: readonly Expectation[];
};

export type RelyingParty = {
  readonly product: RelyingPartyId;
  /** By the product's own names, for example `serverAddress`; as typed. */
  readonly inputs: Readonly<Record<string, string>>;
};

export type Profile = ProfileDraft & { readonly id: string };
export type ProfileField = keyof ProfileDraft;

export function parseScopes(scopes: string): readonly string[] {
  return scopes.split(/\s+/u).filter((scope) => scope !== '');
}

export const BLANK_PROFILE: ProfileDraft = {
  name: '',
  cloud: 'public',
  tenant: '',
  clientId: '',
  flow: 'authorization-code',
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
  relyingParty: null,
  expectations: [],
};
