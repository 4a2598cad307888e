import type { Evidence } from '../evidence/evidence.ts';

/** A token for the app itself: no user, no browser. */
export const isAppOnly = ({ kind }: Evidence): boolean => kind === 'app-only';

/** Why no browser was sent to a redirect URI in this attempt; `null` where one was meant to be. */
export function withoutRedirect({ kind }: Evidence): string | null {
  return WITHOUT_REDIRECT[kind];
}

/** Why no authorization code was redeemed in this attempt; `null` where one was meant to be. */
export function withoutCode({ kind }: Evidence): string | null {
  return WITHOUT_CODE[kind];
}

/** Why no user takes part in this attempt; `null` where one does. */
export function withoutSignIn({ kind }: Evidence): string | null {
  return kind === 'app-only' ? 'Nobody signs in here: the app asked for a token for itself.' : null;
}

type ByKind = Readonly<Record<Evidence['kind'], string | null>>;

const WITHOUT_REDIRECT: ByKind = {
  'sign-in': null,
  'device-code': 'A sign-in with a device code uses no redirect URI.',
  renewal: 'A silent renewal uses no redirect URI.',
  'app-only': 'An app that asks for a token for itself uses no redirect URI.',
};

const WITHOUT_CODE: ByKind = {
  'sign-in': null,
  'device-code': 'A sign-in with a device code redeems no authorization code.',
  renewal: 'A silent renewal redeems no authorization code.',
  'app-only': 'An app that asks for a token for itself redeems no authorization code.',
};
