import type { ClientType, Platform } from '../../profile/profile.ts';

export type Library = {
  /** Empty: none that is known. */
  readonly name: string;
  readonly said: { readonly platform: Platform; readonly clientType: ClientType };
  /** The path that the library answers at by itself. */
  readonly callback: string | null;
  readonly origin: string;
  /** Where its settings for Microsoft stand, when the place is fixed. */
  readonly root: RegExp | null;
  /** Whether it knows no other provider. */
  readonly isMicrosoft: boolean;
  readonly syntax: 'script' | 'yaml' | 'toml';
  readonly notice: string | null;
};

const SPA = { platform: 'spa', clientType: 'public' } as const;
const WEB = { platform: 'web', clientType: 'confidential' } as const;
const NATIVE = { platform: 'native', clientType: 'public' } as const;

const base: Library = {
  name: '',
  said: SPA,
  callback: null,
  origin: 'http://localhost',
  root: null,
  isMicrosoft: false,
  syntax: 'script',
  notice: null,
};

const RETIRED =
  'ADAL is retired: it signs in at version 1.0 by the implicit flow. AuthLoupe signs in at version 2.0, by a code.';

const LIBRARIES: readonly (readonly [form: RegExp, library: Partial<Library>])[] = [
  [
    /^\[auth\.external\.(?:azure|microsoft)\]/mu,
    {
      name: 'Supabase',
      said: WEB,
      callback: '/auth/v1/callback',
      origin: 'http://127.0.0.1:54321',
      root: /(?:^|\.)auth\.external\.(?:azure|microsoft)$/u,
      syntax: 'toml',
    },
  ],
  [
    /^[ \t]{1,20}microsoft:[ \t]{0,20}(?:#[^\r\n]*)?\r?\n[ \t]{1,20}[\w-]{1,40}:[ \t]{0,20}(?:#[^\r\n]*)?\r?\n[ \t]{1,20}(?:clientId|clientSecret|tenantId):/mu,
    {
      name: 'Backstage',
      said: WEB,
      callback: '/api/auth/microsoft/handler/frame',
      origin: 'http://localhost:7007',
      root: /(?:^|\.)auth\.providers\.microsoft\.[\w-]+$/u,
      syntax: 'yaml',
    },
  ],
  [
    /\bbetterAuth\b|better-auth/u,
    {
      name: 'better-auth',
      said: WEB,
      callback: '/api/auth/callback/microsoft',
      origin: 'http://localhost:3000',
      root: /(?:^|\.)socialproviders\.microsoft$|(?:^|\.)genericoauth\.config\[\d+\]$|^microsoft$/u,
    },
  ],
  [
    /express-openid-connect|\bissuerBaseURL\b/u,
    { name: 'express-openid-connect', said: WEB, callback: '/callback', origin: 'http://localhost:3000' },
  ],
  [
    /\bopenid-client\b|\bIssuer\.discover\b/u,
    { name: 'openid-client', said: WEB, origin: 'http://localhost:3000' },
  ],
  [
    /\bnew (?:\w+\.)?MicrosoftEntraId\(/u,
    { name: 'arctic', said: WEB, root: /(?:^|\.)microsoftentraid$/u, isMicrosoft: true },
  ],
  [/react-native-app-auth/u, { name: 'react-native-app-auth', said: NATIVE }],
  [/expo-auth-session|\buseAutoDiscovery\b/u, { name: 'expo-auth-session', said: NATIVE }],
  [/react-native-azure-auth/u, { name: 'react-native-azure-auth', said: NATIVE, isMicrosoft: true }],
  [
    /angular-auth-oidc-client|\bauthWellknownEndpointUrl\b|\bissValidationOff\b|\bmaxIdTokenIatOffsetAllowedInSeconds\b/u,
    { name: 'angular-auth-oidc-client', origin: 'http://localhost:4200' },
  ],
  [
    /angular-oauth2-oidc|\bstrictDiscoveryDocumentValidation\b|\bskipIssuerCheck\b/u,
    { name: 'angular-oauth2-oidc', origin: 'http://localhost:4200' },
  ],
  [/react-oidc-context/u, { name: 'react-oidc-context' }],
  [/vue3?-oidc|vuex-oidc/u, { name: 'vuex-oidc' }],
  [/oidc-client(?:-ts)?\b|\bUserManager\b|\bOidc\.|\bsilent_redirect_uri\b/u, { name: 'oidc-client-ts' }],
  [
    /\badal(?:-angular|js)?\b|react-adal|\bAuthenticationContext\b|adalAuthenticationServiceProvider/u,
    { name: 'ADAL', isMicrosoft: true, notice: RETIRED },
  ],
];

export function libraryOf(source: string): Library {
  const found = LIBRARIES.find(([form]) => form.test(source))?.[1];
  return { ...base, ...found };
}
