import {
  detailsOfErrorPage,
  detailsOfFieldError,
  type ErrorDetails,
  type PageText,
} from '../../evidence/error-details.ts';
import { pageText } from '../page-text.ts';

const PAGE_ID = /<meta[^>]{0,200}name="PageID"[^>]{0,200}content="([^"]{1,60})"/iu;
const CONFIG = /\$Config\s*=/u;

/** Pages of Entra name themselves, also at the own domain of a tenant. */
export const isPageOfEntra = (html: string): boolean => PAGE_ID.test(html);

/** The error that a page of Entra shows: its error page, or a sign-in page that refuses what was typed. */
export function errorOfPage(html: string): readonly string[] {
  const page = readPage(html);
  const details = detailsOfErrorPage(page) ?? detailsOfFieldError({ ...page, alert: '' });
  return details === null ? [] : linesOf(details);
}

/** The script that holds `$Config`, up to its end: its tokens are read by nobody. */
function readPage(html: string): PageText {
  const at = html.search(CONFIG);
  const end = html.indexOf('</script', at);
  return {
    pageId: PAGE_ID.exec(html)?.[1] ?? null,
    config: at === -1 ? '' : html.slice(at, end === -1 ? html.length : end),
    visible: pageText(html),
  };
}

function linesOf({ codes, description, correlationId, traceId, timestamp }: ErrorDetails): readonly string[] {
  const [code] = codes;
  const hasCode = code === undefined || description.includes(`AADSTS${code}`);
  return [
    hasCode ? description : `AADSTS${code}: ${description}`,
    correlationId === null ? '' : `correlation_id: ${correlationId}`,
    traceId === null ? '' : `trace_id: ${traceId}`,
    timestamp === null ? '' : `timestamp: ${timestamp}`,
  ].filter((line) => line !== '');
}
