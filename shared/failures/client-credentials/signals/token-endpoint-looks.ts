import { pieceOfMatch } from '../../../reading/piece.ts';
import type { Look } from '../../../reasoning/signals/condition.ts';

const REFUSED =
  /\b401\b[^\n]{0,60}https:\/\/login\.[\w.-]{5,40}\/[^\s"']{1,80}\/token\b|https:\/\/login\.[\w.-]{5,40}\/[^\s"']{1,80}\/token["']?[^\n]{0,40}\b401\b/u;

/** HTTP 401 of the token endpoint, as HTTP libraries print it: `401 Client Error: Unauthorized for url: …/token`. */
export const isUnauthorizedAtTokenEndpoint: Look = ({ decoded, quote }) => {
  if (!decoded.includes('401')) return null;
  const match = REFUSED.exec(decoded);
  return match === null ? null : [quote(pieceOfMatch(match), match[0])];
};
