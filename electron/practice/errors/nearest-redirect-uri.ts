/** In what a sent redirect URI differs from a registered one, in a few words; `null`: in more than one thing. */
function differenceOf(sent: string, registered: string): string | null {
  if (`${sent}/` === registered) return 'with a slash at its end';
  if (sent === `${registered}/`) return 'without the slash at its end';
  if (sent.toLowerCase() === registered.toLowerCase()) return 'in other letter case';
  const [a, b] = [URL.parse(sent), URL.parse(registered)];
  if (a === null || b === null) return null;
  const parts = ['protocol', 'hostname', 'port', 'pathname', 'search'] as const;
  const different = parts.filter((part) => a[part] !== b[part]);
  const [only] = different;
  if (different.length !== 1 || only === undefined) return null;
  const names = {
    protocol: 'scheme',
    hostname: 'host',
    port: 'port',
    pathname: 'path',
    search: 'query',
  } as const;
  return `with another ${names[only]}`;
}

export type Nearest = { readonly uri: string; readonly difference: string };

/** The registered redirect URI that differs from the sent one in a single thing, if there is one. */
export function nearestRedirectUri(sent: string, registered: readonly string[]): Nearest | null {
  for (const uri of registered) {
    const difference = differenceOf(sent, uri);
    if (difference !== null) return { uri, difference };
  }
  return null;
}
