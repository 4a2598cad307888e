import { SECRET_PLACEHOLDER, type SecretText } from '../format.ts';
import { exactReader, issuerFor, issuerNotes } from '../issuer.ts';
import { webAppNotes } from '../printing/client-notes.ts';
import { quoteToml } from '../printing/quote.ts';
import type { ProfileDraft } from '../../profile/profile.ts';

const READER = exactReader('Streamlit’s Authlib');

/** `.streamlit/secrets.toml`. */
export function printStreamlit(
  profile: ProfileDraft,
  secret: SecretText = SECRET_PLACEHOLDER,
  practiceOrigin?: string,
): string {
  const settings: readonly (readonly [string, string])[] = [
    ['redirect_uri', profile.redirectUri],
    ['cookie_secret', '<cookie-secret>'],
    ['client_id', profile.clientId],
    ['client_secret', secret],
    ['server_metadata_url', `${issuerFor(READER, profile, practiceOrigin)}/.well-known/openid-configuration`],
  ];
  const lines = settings
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name} = ${quoteToml(value)}`);
  const asked = profile.scopes === '' ? [] : [`client_kwargs = { scope = ${quoteToml(profile.scopes)} }`];
  return `${['[auth]', ...lines, ...asked].join('\n')}\n`;
}

export const streamlitNotes = (profile: ProfileDraft): readonly string[] => [
  ...issuerNotes(READER, profile),
  ...webAppNotes('Streamlit', profile),
  'cookie_secret is the app’s own: put a long random text in the place of <cookie-secret>.',
];
