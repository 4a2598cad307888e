import { authorityOf } from '../authority.ts';
import { SECRET_PLACEHOLDER, type SecretText } from '../format.ts';
import { webAppNotes } from '../printing/client-notes.ts';
import type { ProfileDraft } from '../../profile/profile.ts';

const CALLBACK = '/login/azuread';

/** The section of `grafana.ini`, and where Grafana is reached when the redirect URI says so. */
export function printGrafana(
  profile: ProfileDraft,
  secret: SecretText = SECRET_PLACEHOLDER,
  practiceOrigin?: string,
): string {
  const root = rootOf(profile);
  const endpoints = profile.tenant === '' ? '' : `${authorityOf(profile, practiceOrigin)}/oauth2/v2.0`;
  const settings: readonly (readonly [string, string])[] = [
    ['enabled', 'true'],
    ['client_id', profile.clientId],
    ['client_secret', quoted(secret)],
    ['scopes', profile.scopes],
    ['auth_url', endpoints === '' ? '' : `${endpoints}/authorize`],
    ['token_url', endpoints === '' ? '' : `${endpoints}/token`],
  ];
  const lines = settings.filter(([, value]) => value !== '').map(([name, value]) => `${name} = ${value}`);
  const server = root === null ? [] : ['[server]', `root_url = ${root}/`, ''];
  return `${[...server, '[auth.azuread]', ...lines].join('\n')}\n`;
}

/** The path is Grafana’s own, so that only the address in front of it can be written. */
const rootOf = ({ redirectUri }: ProfileDraft): string | null =>
  redirectUri.endsWith(CALLBACK) && /^https?:\/\//u.test(redirectUri)
    ? redirectUri.slice(0, -CALLBACK.length)
    : null;

/** A hash sign or a semicolon would begin a comment. */
const quoted = (value: string): string => (/[#;"'`]/u.test(value) ? `"""${value}"""` : value);

export const grafanaNotes = (profile: ProfileDraft): readonly string[] => [
  ...webAppNotes('Grafana', profile),
  ...(rootOf(profile) === null
    ? [
        `Grafana waits at ${CALLBACK} below its root_url: register that redirect URI, and set root_url in the section [server].`,
      ]
    : []),
  'allowed_organizations, with the tenant’s ID, keeps other tenants out where the tenant is a word such as common.',
];
