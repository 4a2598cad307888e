import { decodeBase64 } from '../../token/base64.ts';
import { decodeText } from '../decode-text.ts';
import { pageText } from '../page-text.ts';
import { errorOfPage, isPageOfEntra } from './error-of-page.ts';
import type { Exchange } from './exchange.ts';
import type { Guard } from './leave-out.ts';
import { answerMembers } from './members.ts';

/** Pages of Entra have under 300 kB. */
const LONGEST_BODY = 1024 * 1024;
const MOST_LINES = 30;
const LONGEST_LINE = 500;
/** Lines of an error page that name the error, and not what was sent along. */
const ERROR_LINE =
  /AADSTS|IDX\d|MSIS\d|exception|error|fail|invalid|denied|unauthori[sz]ed|forbidden|expired|correlation failed|not match/iu;
const SENT_ALONG = /^(?:set-)?cookie\b|^authorization\b|^bearer\b/iu;
/** What marks the answer of a token endpoint. */
const TELLING_ANSWER = /"(?:access_token|id_token|error)"\s*:/u;

/** Apps hand the errors that they met on to their pages, often with a status of 200. */
export const isErrorOfEntra = (body: string): boolean => /AADSTS\d/u.test(body);

/** What of an answer’s body tells how the sign-in went. Pages and documents that went well tell nothing. */
export function answerBody(exchange: Exchange, isLogin: boolean, guard: Guard): readonly string[] {
  const body = bodyOf(exchange);
  const hasFailed = exchange.status >= 400;
  if (body.trimStart().startsWith('{')) {
    const isTelling = hasFailed || isErrorOfEntra(body) || (isLogin && TELLING_ANSWER.test(body));
    return isTelling ? guard.lines('answered', answerMembers(body)) : [];
  }
  const ofEntra = isLogin || isPageOfEntra(body) ? errorOfPage(body) : [];
  if (ofEntra.length > 0) return ofEntra.map(guard.text);
  return hasFailed || (isLogin && isErrorOfEntra(body)) ? errorLines(body).map(guard.text) : [];
}

function bodyOf({ content, isBase64 }: Exchange): string {
  const start = content.slice(0, LONGEST_BODY);
  if (!isBase64) return start;
  // Four digits stand for three bytes: the cut leaves no part of them.
  const decoded = decodeBase64(start);
  return decoded === null ? '' : (decodeText(decoded.bytes) ?? '');
}

function errorLines(body: string): readonly string[] {
  return pageText(body)
    .split('\n')
    .filter((line) => ERROR_LINE.test(line) && !SENT_ALONG.test(line))
    .slice(0, MOST_LINES)
    .map((line) => line.slice(0, LONGEST_LINE));
}
