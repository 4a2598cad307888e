import type { Sender } from './recording-network.ts';

/** The tenant's published keys as served: a JSON Web Key Set (RFC 7517), unparsed. */
export type PublishedKeys = {
  readonly current: () => Promise<string>;
  /** Keys roll over without notice: an unknown key id is worth one more look. */
  readonly refresh: () => Promise<string>;
};

/** Fetches the keys at once, so that they are there when the user comes back from the browser. */
export function prefetchKeys(send: Sender, url: string): PublishedKeys {
  const refresh = async (): Promise<string> => {
    const response = await send({ method: 'GET', url, headers: { accept: 'application/json' }, body: null });
    return response.body;
  };
  const first = refresh().catch(() => null);
  return { current: async () => (await first) ?? refresh(), refresh };
}
