import { parseRedirectUri } from '../../profile/redirect-uri.ts';
import type { ProfileDraft } from '../../profile/profile.ts';
import { authorityOf, loginOriginOf } from '../authority.ts';
import { webAppNotes } from '../printing/client-notes.ts';
import { callbackPathOf } from './callback-path.ts';

type Settings = Readonly<Record<string, string | boolean | undefined>>;

/** The section that Microsoft.Identity.Web reads. Beside Instance and TenantId it refuses an Authority. */
export const webAppSettings = (
  profile: ProfileDraft,
  secret: string,
  practiceOrigin?: string,
): Readonly<Record<string, string | undefined>> => ({
  Instance: `${loginOriginOf(profile.cloud, practiceOrigin)}/`,
  TenantId: profile.tenant,
  ClientId: profile.clientId,
  ClientSecret: profile.clientType === 'confidential' ? secret : undefined,
  CallbackPath: callbackPathOf(profile),
});

/** The section in `wwwroot` that Blazor WebAssembly hands to MSAL: everybody can read it. */
export const blazorSettings = (profile: ProfileDraft, practiceOrigin?: string): Settings => ({
  Authority: authorityOf(profile, practiceOrigin),
  ClientId: profile.clientId,
  ValidateAuthority: true,
});

const BLAZOR_CALLBACK = '/authentication/login-callback';

export const webAppSettingsNotes = (profile: ProfileDraft): readonly string[] => [
  ...hostNotes(profile),
  ...webAppNotes('ASP.NET Core', profile),
];

function hostNotes(profile: ProfileDraft): readonly string[] {
  const { redirectUri } = profile;
  const path = callbackPathOf(profile);
  if (path === undefined)
    return [
      'ASP.NET Core answers at a path of its own, /signin-oidc unless CallbackPath says another: register that address as well.',
    ];
  return [
    `Only the path of ${redirectUri} is in it: the rest is the address under which the app is reached. Behind a proxy the app has to know it by the forwarded headers.`,
  ];
}

export function blazorNotes({ redirectUri }: ProfileDraft): readonly string[] {
  const parsed = parseRedirectUri(redirectUri);
  return [
    'The profile is a single-page application: this is the appsettings.json in wwwroot of Blazor WebAssembly. A secret has no place in it.',
    ...(parsed.ok && parsed.value.path === BLAZOR_CALLBACK
      ? []
      : [`Blazor WebAssembly answers at ${BLAZOR_CALLBACK}: register that address, too.`]),
  ];
}
