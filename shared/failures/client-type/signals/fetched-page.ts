import { pieceOfMatch } from '../../../reading/piece.ts';
import type { Look } from '../../../reasoning/signals/condition.ts';

const SIGN_IN_PAGE_FETCHED = /(?:fetch|XMLHttpRequest) at '?https:\/\/login\.[^\s']{1,120}\/authorize\b/u;

/** A script followed a redirect to the page of the sign-in: no platform of the redirect URI changes that. */
export const isSignInPageFetched: Look = ({ decoded, quote }) => {
  const match = SIGN_IN_PAGE_FETCHED.exec(decoded);
  return match === null ? null : [quote(pieceOfMatch(match), match[0])];
};
