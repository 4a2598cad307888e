import { pieceOfMatch } from '../../../reading/piece.ts';
import type { Look } from '../../../reasoning/signals/condition.ts';

/** A browser keeps about so many bytes for one cookie, name and attributes included (RFC 6265, section 6.1). */
const MOST_BYTES = 4093;
const COOKIE_SIZE = /cookie[^\n]{0,160}?\b(\d{4,6})[ \t]?(?:bytes|b\b|characters)/iu;

/** A cookie with its size, above what browsers keep. */
export const isLargeCookie: Look = ({ decoded, quote }) => {
  const match = COOKIE_SIZE.exec(decoded);
  const size = match?.[1];
  if (match === null || size === undefined || Number(size) < MOST_BYTES) return null;
  const piece = pieceOfMatch(match);
  return [quote(piece, piece.value)];
};

const USER_INFO = /graph\.microsoft\.com\/oidc\/userinfo/iu;

/** An answer of the user info endpoint whose members are listed, and no address is among them. */
export const isUserInfoWithoutEmail: Look = ({ decoded, quote }) => {
  const match = USER_INFO.exec(decoded);
  if (match === null) return null;
  const answer = decoded.slice(match.index, match.index + 1_000);
  if (!/\bsub\b/u.test(answer) || !/\b(?:given_name|family_name)\b/u.test(answer)) return null;
  if (/\be-?mail\b/iu.test(answer)) return null;
  const piece = pieceOfMatch(match);
  return [quote(piece, piece.value)];
};
