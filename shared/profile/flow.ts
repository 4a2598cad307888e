/** How an app gets its tokens, by the names of the OAuth grants. */
export const FLOWS = ['authorization-code', 'device-code', 'client-credentials'] as const;
export type Flow = (typeof FLOWS)[number];

/** The answer comes back to a redirect URI: the others have none, and none of the settings that go with one. */
export const usesRedirect = (flow: Flow): boolean => flow === 'authorization-code';

/** A user signs in; otherwise the app asks for itself. */
export const hasUser = (flow: Flow): boolean => flow !== 'client-credentials';

export const FLOW_LABELS: Readonly<Record<Flow, string>> = {
  'authorization-code': 'Authorization code',
  'device-code': 'Device code',
  'client-credentials': 'Client credentials',
};
