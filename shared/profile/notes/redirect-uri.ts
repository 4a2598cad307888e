import type { FieldNote } from '../field-note.ts';
import type { Platform, ProfileDraft } from '../profile.ts';
import { isLoopbackHost, parseRedirectUri, receptionOf, type RedirectUri } from '../redirect-uri.ts';
import { error, hint, warning } from './note.ts';

const LONGEST = 256;
/** entra.md section 4: Entra refuses to register these, though RFC 3986 allows them. */
const UNSUPPORTED = /[!$'(),;]/u;

type Subject = {
  readonly uri: RedirectUri;
  readonly platform: Platform;
  readonly tenant: string;
  readonly responseMode: ProfileDraft['responseMode'];
};
type Check = (subject: Subject) => FieldNote | null;

/** Entra's rules for redirect URIs. A URI that cannot be read is a blocker, and said there. */
export function notesOnRedirectUri(draft: ProfileDraft): readonly FieldNote[] {
  const parsed = parseRedirectUri(draft.redirectUri);
  if (!parsed.ok) return [];
  const subject = {
    uri: parsed.value,
    platform: draft.platform,
    tenant: draft.tenant.trim().toLowerCase(),
    responseMode: draft.responseMode,
  };
  return CHECKS.map((check) => check(subject)).filter((note) => note !== null);
}

const CHECKS: readonly Check[] = [
  ({ uri }) =>
    uri.scheme === 'urn'
      ? refused(
          'urn',
          'Entra refuses redirect URIs that start with urn: — register http://localhost in its place.',
        )
      : null,

  ({ uri, platform }) =>
    isWeb(uri) || uri.scheme === 'urn' || platform === 'native'
      ? null
      : refused(
          'custom-scheme',
          `The scheme “${uri.scheme}:” works on the platform “Mobile and desktop applications” only.`,
        ),

  ({ uri }) => {
    if (uri.scheme !== 'http' || isLoopbackHost(uri.host)) return null;
    const url = uri.text.replace(/^http:/iu, 'https:');
    return error(
      'redirectUri',
      'redirect-uri-http',
      `Entra accepts http for localhost only: use https for ${uri.host}. If your app builds an http address behind a proxy, make it honour X-Forwarded-Proto.`,
      { label: 'Use https', patch: { redirectUri: url } },
    );
  },

  ({ uri }) =>
    uri.host === '[::1]'
      ? error('redirectUri', 'redirect-uri-ipv6', 'Entra does not support [::1]: use localhost.', {
          label: 'Use localhost',
          patch: { redirectUri: uri.text.replace('[::1]', 'localhost') },
        })
      : null,

  ({ uri }) =>
    isWeb(uri) && uri.host === '127.0.0.1'
      ? warning(
          'redirectUri',
          'redirect-uri-127',
          'For 127.0.0.1 the port has to match the registration, and only the manifest takes such a URI. With localhost Entra ignores the port.',
          { label: 'Use localhost', patch: { redirectUri: uri.text.replace('127.0.0.1', 'localhost') } },
        )
      : null,

  ({ uri }) => {
    const character = UNSUPPORTED.exec(uri.text)?.[0];
    return character === undefined
      ? null
      : refused(
          'unsupported-character',
          `Entra does not support “${character}” in a redirect URI: use a path without it.`,
        );
  },

  ({ uri }) =>
    uri.text.length > LONGEST
      ? refused(
          'too-long',
          `The redirect URI has ${uri.text.length} characters; Entra takes up to ${LONGEST}.`,
        )
      : null,

  ({ uri }) =>
    uri.fragment === null
      ? null
      : error(
          'redirectUri',
          'redirect-uri-fragment',
          'A redirect URI cannot have a part after “#”: remove it.',
          {
            label: 'Remove it',
            patch: { redirectUri: uri.text.slice(0, uri.text.indexOf('#')) },
          },
        ),

  ({ uri }) =>
    uri.text.includes('*')
      ? warning(
          'redirectUri',
          'redirect-uri-wildcard',
          'A request must name one address: replace “*” by what your app really sends.',
        )
      : null,

  ({ uri, tenant }) =>
    uri.query !== null && (tenant === 'common' || tenant === 'consumers')
      ? warning(
          'redirectUri',
          'redirect-uri-query',
          'Apps for personal accounts cannot register a redirect URI with a query: remove what follows “?”.',
        )
      : null,

  ({ uri, responseMode }) =>
    !isWeb(uri) && responseMode === 'form_post'
      ? refused(
          'form-post-scheme',
          `A form can be posted to a web address only: with “${uri.scheme}:”, set the response mode to query.`,
        )
      : null,

  ({ uri }) => {
    const reception = receptionOf(uri.text);
    return reception.ok && reception.value.by === 'window'
      ? hint(
          'redirectUri',
          'redirect-uri-own-window',
          'AuthLoupe’s own window receives the answer for this address, and no request goes there. The system browser cannot be used with it.',
        )
      : null;
  },
];

const isWeb = ({ scheme }: RedirectUri): boolean => scheme === 'http' || scheme === 'https';

const refused = (code: string, message: string): FieldNote =>
  error('redirectUri', `redirect-uri-${code}`, message);
