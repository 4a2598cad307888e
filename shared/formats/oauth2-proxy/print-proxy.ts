import { SECRET_PLACEHOLDER, type SecretText } from '../format.ts';
import { exactReader, issuerFor, issuerNotes } from '../issuer.ts';
import { webAppNotes } from '../printing/client-notes.ts';
import { quoteToml } from '../printing/quote.ts';
import type { ProfileDraft } from '../../profile/profile.ts';

const READER = exactReader('oauth2-proxy');

/** Its configuration file, with the provider that is made for Entra. */
export function printProxy(
  profile: ProfileDraft,
  secret: SecretText = SECRET_PLACEHOLDER,
  practiceOrigin?: string,
): string {
  const settings: readonly (readonly [string, string])[] = [
    ['provider', 'entra-id'],
    ['oidc_issuer_url', issuerFor(READER, profile, practiceOrigin)],
    ['client_id', profile.clientId],
    ['client_secret', secret],
    ['redirect_url', profile.redirectUri],
    ['scope', profile.scopes],
  ];
  return settings
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name} = ${quoteToml(value)}\n`)
    .join('');
}

export const proxyNotes = (profile: ProfileDraft): readonly string[] => [
  ...issuerNotes(READER, profile),
  ...webAppNotes('oauth2-proxy', profile),
  'It does not start without cookie_secret (32 random bytes in base64) and email_domains (["*"] for everybody who can sign in): add both.',
];
