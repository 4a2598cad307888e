import { parseRedirectUri, type RedirectUri } from '../../profile/redirect-uri.ts';
import { quote } from '../dialects/mention.ts';
import { firstDifference, sharedEnd, textDifference } from './text-difference.ts';

/**
 * In words, what keeps a redirect URI as sent from being the one registered. Entra ignores the letter case of scheme
 * and host, and the port of localhost; `null` when nothing that counts differs.
 */
export function redirectUriDifference(sent: string, registered: string): string | null {
  const [a, b] = [parseRedirectUri(sent), parseRedirectUri(registered)];
  if (!a.ok || !b.ok) return inWords(textDifference(sent, registered));
  const found = [
    scheme(a.value, b.value),
    host(a.value, b.value),
    port(a.value, b.value),
    path(a.value.path, b.value.path),
    query(a.value.query, b.value.query),
  ].filter((difference) => difference !== null);
  return found.length === 0 ? null : found.join('; ');
}

/** The registered URI that is closest to the one sent: the one with which it shares most of its text. */
export function nearestRedirectUri(sent: string, registered: readonly string[]): string | null {
  const scored = registered.map((uri) => ({ uri, score: likeness(sent, uri) }));
  return scored.toSorted((x, y) => y.score - x.score)[0]?.uri ?? null;
}

function likeness(sent: string, registered: string): number {
  const [a, b] = [sent.toLowerCase(), registered.toLowerCase()];
  return (firstDifference(a, b) + sharedEnd(a, b)) / Math.max(a.length, b.length, 1);
}

const inWords = (difference: string | null): string | null =>
  difference?.replace('seen', 'sent').replace('expected', 'registered') ?? null;

function scheme(sent: RedirectUri, registered: RedirectUri): string | null {
  return sent.scheme === registered.scheme
    ? null
    : `sent with ${sent.scheme}:, registered with ${registered.scheme}:`;
}

function host(sent: RedirectUri, registered: RedirectUri): string | null {
  return sent.host === registered.host
    ? null
    : `the host sent is ${quote(sent.host)}, the one registered ${quote(registered.host)}`;
}

function port(sent: RedirectUri, registered: RedirectUri): string | null {
  if (sent.port === registered.port || (sent.host === 'localhost' && registered.host === 'localhost'))
    return null;
  return `sent with ${portText(sent)}, registered with ${portText(registered)}`;
}

const portText = ({ port: number }: RedirectUri): string => (number === null ? 'no port' : `port ${number}`);

function path(sent: string, registered: string): string | null {
  // Without a path Entra adds the slash itself.
  if (sent === registered || (sent === '' && registered === '/') || (sent === '/' && registered === ''))
    return null;
  const [a, b] = [withoutSlash(sent), withoutSlash(registered)];
  if (a.toLowerCase() !== b.toLowerCase()) {
    return `the path sent is ${quote(sent === '' ? '/' : sent)}, the one registered ${quote(registered === '' ? '/' : registered)}`;
  }
  return [letterCase(a, b), slashAtEnd(sent, registered)].filter((part) => part !== null).join('; ');
}

const withoutSlash = (text: string): string => text.replace(/\/$/u, '');

function letterCase(sent: string, registered: string): string | null {
  if (sent === registered) return null;
  const at = firstDifference(sent, registered);
  return `the letter case of the path differs: ${quote(wordAt(sent, at))} sent, ${quote(wordAt(registered, at))} registered`;
}

function slashAtEnd(sent: string, registered: string): string | null {
  if (sent.endsWith('/') === registered.endsWith('/')) return null;
  return sent.endsWith('/')
    ? 'sent with a slash at the end, registered without'
    : 'sent without the slash at the end, registered with one';
}

/** The part of the path between slashes in which a character stands. */
function wordAt(text: string, at: number): string {
  const start = text.lastIndexOf('/', at) + 1;
  const end = text.indexOf('/', at);
  return text.slice(start, end === -1 ? text.length : end);
}

function query(sent: string | null, registered: string | null): string | null {
  if (sent === registered) return null;
  if (registered === null) return `sent with the query ${quote(`?${sent ?? ''}`)}, registered without`;
  if (sent === null) return `sent without the query ${quote(`?${registered}`)} that is registered`;
  return `the query sent is ${quote(`?${sent}`)}, the one registered ${quote(`?${registered}`)}`;
}
