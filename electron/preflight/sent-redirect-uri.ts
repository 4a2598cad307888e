import { parseRedirectUri } from '../../shared/profile/redirect-uri.ts';

/** The sign-in's listener takes a free port, and Entra compares it everywhere but for the name localhost. */
const SOME_PORT = 49_152;

/** The redirect URI as a sign-in would send it. */
export function sentRedirectUri(typed: string): string {
  const uri = parseRedirectUri(typed);
  if (!uri.ok || uri.value.port !== null || uri.value.scheme !== 'http') return typed;
  const { host } = uri.value;
  if (host !== '127.0.0.1' && host !== '[::1]') return typed;
  const end = 'http://'.length + host.length;
  return `${typed.slice(0, end)}:${SOME_PORT}${typed.slice(end)}`;
}

/** An address of the same form that nobody can have registered. */
export function controlRedirectUri(unique: string): string {
  return `http://localhost/authloupe-control-${unique}`;
}
