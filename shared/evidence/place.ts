import type { Evidence } from './evidence.ts';

/** Where in the evidence something stands. */
export type Place =
  | { readonly kind: 'profile'; readonly field: keyof Evidence['profile'] }
  | { readonly kind: 'discovery' }
  /** The request to the authorization endpoint, or one parameter of it. */
  | { readonly kind: 'request'; readonly parameter: string | null }
  | { readonly kind: 'page'; readonly index: number }
  | { readonly kind: 'callback' }
  /** What reached the redirect URI; `index` names one request. */
  | { readonly kind: 'listener'; readonly index: number | null }
  | { readonly kind: 'exchange'; readonly index: number }
  | { readonly kind: 'clock' }
  /** A token as a whole, or one claim of it. */
  | { readonly kind: 'token'; readonly token: 'id' | 'access' | 'refresh'; readonly claim: string | null }
  | { readonly kind: 'signature' }
  | { readonly kind: 'end' };

/** Short constructors, so that a rule reads `at.claim('id', 'email')`. */
export const at = {
  profile: (field: keyof Evidence['profile']): Place => ({ kind: 'profile', field }),
  discovery: { kind: 'discovery' },
  request: (parameter: string | null = null): Place => ({ kind: 'request', parameter }),
  page: (index: number): Place => ({ kind: 'page', index }),
  callback: { kind: 'callback' },
  listener: (index: number | null = null): Place => ({ kind: 'listener', index }),
  exchange: (index: number): Place => ({ kind: 'exchange', index }),
  clock: { kind: 'clock' },
  token: (token: 'id' | 'access' | 'refresh'): Place => ({ kind: 'token', token, claim: null }),
  claim: (token: 'id' | 'access', claim: string): Place => ({ kind: 'token', token, claim }),
  signature: { kind: 'signature' },
  end: { kind: 'end' },
} as const;

/** Whether both name the same part of the evidence. */
export function isSamePlace(a: Place, b: Place): boolean {
  return keyOfPlace(a) === keyOfPlace(b);
}

/** One text for each place, to compare and to count by. */
export function keyOfPlace(place: Place): string {
  switch (place.kind) {
    case 'profile':
      return `profile ${place.field}`;
    case 'request':
      return `request ${place.parameter ?? ''}`;
    case 'page':
    case 'exchange':
      return `${place.kind} ${place.index}`;
    case 'listener':
      return `listener ${place.index ?? ''}`;
    case 'token':
      return `${place.token} token ${place.claim ?? ''}`;
    case 'discovery':
    case 'callback':
    case 'clock':
    case 'signature':
    case 'end':
      return place.kind;
  }
}
