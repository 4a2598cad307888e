import type { Registration } from './graph-application.ts';

/** A registration that the user brings along. */
export type OwnRegistration = Registration & {
  /** What its text says beside it. */
  readonly beside: {
    /** What the app asks for. */
    readonly scopes: readonly string[];
    /** Sentences: what the text says and the practice tenant does not play. */
    readonly leftOut: readonly string[];
  };
};

/** Settings of one app in several places, with a redirect URI each, are one registration with all of them. */
export function mergeRegistrations(registrations: readonly OwnRegistration[]): readonly OwnRegistration[] {
  const merged = new Map<string, OwnRegistration>();
  for (const each of registrations) {
    const before = merged.get(each.appId);
    merged.set(each.appId, before === undefined ? each : merge(before, each));
  }
  return [...merged.values()];
}

const merge = (first: OwnRegistration, second: OwnRegistration): OwnRegistration => ({
  ...first,
  web: { ...first.web, redirectUris: union(first.web.redirectUris, second.web.redirectUris) },
  spa: { redirectUris: union(first.spa.redirectUris, second.spa.redirectUris) },
  publicClient: {
    redirectUris: union(first.publicClient.redirectUris, second.publicClient.redirectUris),
  },
  isFallbackPublicClient: first.isFallbackPublicClient || second.isFallbackPublicClient,
  secrets: first.secrets.length > 0 ? first.secrets : second.secrets,
  beside: {
    scopes: union(first.beside.scopes, second.beside.scopes),
    leftOut: union(first.beside.leftOut, second.beside.leftOut),
  },
});

const union = (first: readonly string[], second: readonly string[]): readonly string[] => [
  ...new Set([...first, ...second]),
];
