import { parseRedirectUri } from '../../profile/redirect-uri.ts';
import type { ProfileDraft } from '../../profile/profile.ts';
import { SECRET_PLACEHOLDER } from '../format.ts';
import { issuerFor, issuerNotes, type IssuerReader } from '../issuer.ts';
import { webAppNotes } from '../printing/client-notes.ts';
import { printEnvironment } from '../printing/environment.ts';

/**
 * Its pattern for the tenant knows the public cloud's host alone; for any other it takes `common`. Source: Auth.js,
 * `providers/microsoft-entra-id`.
 */
const AUTH_JS: IssuerReader = {
  name: 'Auth.js',
  takesWord: (word, cloud) => word === 'common' || (word === 'organizations' && cloud === 'public'),
};

const CALLBACK = '/callback/microsoft-entra-id';
const DEFAULT_BASE = '/api/auth';

/** The variables of Auth.js 5. */
export const printAuthJsEnvironment = (
  profile: ProfileDraft,
  secret = SECRET_PLACEHOLDER,
  practiceOrigin?: string,
): string =>
  printEnvironment([
    ['AUTH_MICROSOFT_ENTRA_ID_ID', profile.clientId],
    ['AUTH_MICROSOFT_ENTRA_ID_SECRET', profile.clientType === 'confidential' ? secret : undefined],
    ['AUTH_MICROSOFT_ENTRA_ID_ISSUER', issuerFor(AUTH_JS, profile, practiceOrigin)],
    ['AUTH_URL', siteOf(profile) ?? undefined],
  ]);

/** A path in `AUTH_URL` is the base path, in the place of `/api/auth`. `null`: Auth.js has no such callback. */
function siteOf({ redirectUri }: ProfileDraft): string | null {
  const parsed = parseRedirectUri(redirectUri);
  if (!parsed.ok || !/^https?$/u.test(parsed.value.scheme) || !redirectUri.endsWith(CALLBACK)) return null;
  const base = parsed.value.path.slice(0, -CALLBACK.length);
  if (base === '' || base.endsWith('/')) return null;
  return redirectUri.slice(0, base === DEFAULT_BASE ? -(base + CALLBACK).length : -CALLBACK.length);
}

export const authJsNotes = (profile: ProfileDraft): readonly string[] => [
  ...issuerNotes(AUTH_JS, profile),
  ...(siteOf(profile) === null
    ? [
        `Auth.js answers at …${DEFAULT_BASE}${CALLBACK}: register that address as well, and set AUTH_URL to where the app is reached.`,
      ]
    : []),
  'Auth.js needs AUTH_SECRET, too, which is the app’s own and not Entra’s: npx auth secret makes one.',
  ...webAppNotes('Auth.js', profile),
];
