import { lookup } from 'node:dns/promises';

/** Every address by the system's own resolver, as most apps ask it. Rejects with its code, for example `ENOTFOUND`. */
export async function lookUp(host: string): Promise<readonly string[]> {
  const found = await lookup(host, { all: true });
  return found.map(({ address }) => address);
}
