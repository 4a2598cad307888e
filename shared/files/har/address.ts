import type { NamedValue } from './exchange.ts';

/** An address apart from its parameters. */
export type Address = {
  /** Lower case, without port. */
  readonly host: string;
  /** Scheme, host and path: without user info, query and fragment. */
  readonly bare: string;
  readonly path: string;
  /** Of the query, then of the fragment. */
  readonly parameters: readonly NamedValue[];
};

/** Redirects may go to a path of the host that sends them: `base` is the address of the request. */
export function readAddress(address: string, base = ''): Address {
  try {
    const { protocol, host, hostname, pathname, search, hash } = new URL(absolute(address, base));
    return {
      host: hostname.toLowerCase(),
      bare: `${protocol}//${host}${pathname}`,
      path: pathname,
      parameters: [...readForm(search.slice(1)), ...(hash.includes('=') ? readForm(hash.slice(1)) : [])],
    };
  } catch {
    return { host: '', bare: '(no address)', path: '', parameters: [] };
  }
}

function absolute(address: string, base: string): string {
  if (!address.startsWith('/')) return address;
  const { protocol, host } = new URL(base);
  return address.startsWith('//') ? `${protocol}${address}` : `${protocol}//${host}${address}`;
}

/** Parameters in `application/x-www-form-urlencoded`, as queries, fragments and form posts have them. */
export function readForm(form: string): readonly NamedValue[] {
  return Array.from(new URLSearchParams(form), ([name, value]) => ({ name, value }));
}
