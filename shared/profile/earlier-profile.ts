import type { Flow } from './flow.ts';

/**
 * Profiles that were saved before an app's flow could be chosen have none: authentik's got their tokens by client
 * credentials, all others by the code.
 */
export function withFlow(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry) || Object.hasOwn(entry, 'flow'))
    return entry;
  const { relyingParty } = entry as { readonly relyingParty?: unknown };
  const isAuthentik =
    typeof relyingParty === 'object' &&
    relyingParty !== null &&
    (relyingParty as { readonly product?: unknown }).product === 'authentik';
  const flow: Flow = isAuthentik ? 'client-credentials' : 'authorization-code';
  return { ...entry, flow };
}
