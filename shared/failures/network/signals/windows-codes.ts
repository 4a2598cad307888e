import { pieceOfMatch } from '../../../reading/piece.ts';
import type { Look } from '../../../reasoning/signals/condition.ts';

/**
 * Errors of Windows’ HTTP stack as its sign-in passes them on: the number of WinINet or URLMON, under 0xCAA8 or 0xCAA7.
 * Source: Windows.Security.Authentication.Web.Core.WebProviderError.ErrorCode (learn.microsoft.com).
 */
const NO_CONNECTION = /\b0xCAA(?:82E(?:E2|E7|F7|F[D-F])|7000[2-4A7]|301(?:97|98|F[68]))\b/iu;
const BAD_CERTIFICATE = /\b0xCAA(?:82F(?:0[56D]|17|19|8F)|70010)\b/iu;

const numberLike =
  (pattern: RegExp): Look =>
  ({ decoded, quote }) => {
    const match = pattern.exec(decoded);
    if (match === null) return null;
    const piece = pieceOfMatch(match);
    return [quote(piece, piece.value)];
  };

export const isNoConnection = numberLike(NO_CONNECTION);
export const isBadCertificate = numberLike(BAD_CERTIFICATE);
