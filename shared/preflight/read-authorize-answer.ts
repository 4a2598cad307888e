import { detailsOfCallback, detailsOfErrorPage } from '../evidence/error-details.ts';
import type { AuthorizeAnswer } from './observations.ts';

export type PageAnswer = {
  readonly status: number;
  /** The `Location` header, or empty. */
  readonly location: string;
  readonly body: string;
};

const PAGE_ID = /<meta\s+name="PageID"\s+content="([A-Za-z0-9_]{1,100})"/iu;
const CONFIG = /<script[^>]*>((?:(?!<\/script>)[\s\S])*?\$Config\s*=[\s\S]*?)<\/script>/iu;

/** Reads the answer to `prompt=none`, which was not followed. A code in it is not looked at. */
export function readAuthorizeAnswer(
  { status, location, body }: PageAnswer,
  redirectUri: string,
): AuthorizeAnswer {
  if (status >= 300 && status < 400 && location !== '') return readRedirect(location, redirectUri);
  const pageId = PAGE_ID.exec(body)?.[1] ?? null;
  if (pageId === 'ConvergedSignIn') return { kind: 'sign-in-page' };
  const error = detailsOfErrorPage({ pageId, config: CONFIG.exec(body)?.[1] ?? '', visible: toText(body) });
  return error === null ? { kind: 'other' } : { kind: 'error-page', error };
}

function readRedirect(location: string, redirectUri: string): AuthorizeAnswer {
  const end = location.search(/[?#]/u);
  const address = end < 0 ? location : location.slice(0, end);
  if (!isSameAddress(address, redirectUri))
    return { kind: 'redirect-elsewhere', location: address.slice(0, 500) };
  const parameters = parametersOf(end < 0 ? '' : location.slice(end + 1));
  return { kind: 'redirect', error: detailsOfCallback((name) => parameters.get(name)) };
}

/** Entra answers at `https://host/` when the redirect URI has no path; otherwise character by character. */
function isSameAddress(address: string, redirectUri: string): boolean {
  const query = redirectUri.search(/[?#]/u);
  const wanted = query < 0 ? redirectUri : redirectUri.slice(0, query);
  return address === wanted || address === `${wanted}/`;
}

/** `application/x-www-form-urlencoded`, without the platform's own class: this folder knows no browser. */
function parametersOf(encoded: string): ReadonlyMap<string, string> {
  return new Map(
    encoded.split(/[&#]/u).map((pair): [string, string] => {
      const equals = pair.indexOf('=');
      return equals < 0
        ? [decode(pair), '']
        : [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))];
    }),
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

const LONGEST_TEXT = 20_000;

/** What a person would see, roughly; enough to find the code in. */
const toText = (html: string): string =>
  html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/giu, ' ')
    .replace(/<[^>]*>/gu, ' ')
    .slice(0, LONGEST_TEXT);
