import type { Piece } from './piece.ts';

/** An address of the text. */
export type Uri = Piece & {
  readonly scheme: string;
  /** Lower case, without port. */
  readonly host: string;
  /** Digits as written; empty when there are none. */
  readonly port: string;
  readonly path: string;
  /** The text in front of it on the same line, behind an earlier address, up to 80 characters, in lower case. */
  readonly before: string;
};

const MOST_URIS = 1_000;
const URI =
  /\b(https?|api|urn|msal[0-9a-f-]{36}|msauth|ms-appx-web|[a-z][a-z0-9.+-]{2,30}(?=:\/\/)):(?:\/\/)?[^\s"'`<>“”‘’\\^|]{1,2000}/giu;
const PARTS = /^[^:]+:\/\/(?:[^/?#@]*@)?(\[[0-9a-f:.]*\]|[^/?#:]*)(?::(\d*))?([^?#]*)/iu;
/** Punctuation of the sentence around it. */
const TAIL = /[.,;:!?)\]}*]+$/u;
const BEFORE = 80;

/** All addresses, in the text's order. */
export function readUris(text: string): readonly Uri[] {
  const uris: Uri[] = [];
  for (const match of text.matchAll(URI)) {
    if (uris.length >= MOST_URIS) break;
    const value = withoutTail(match[0]);
    const parts = PARTS.exec(value);
    const scheme = (match[1] ?? '').toLowerCase();
    if (parts === null && scheme !== 'urn') continue;
    const start = match.index;
    uris.push({
      value,
      start,
      end: start + value.length,
      scheme,
      host: (parts?.[1] ?? '').toLowerCase(),
      port: parts?.[2] ?? '',
      path: parts?.[3] ?? '',
      before: textBefore(text, start),
    });
  }
  return uris;
}

/** A closing bracket or brace belongs to the address when it was opened in it, as in `/{tenant}`. */
function withoutTail(uri: string): string {
  const tail = TAIL.exec(uri)?.[0] ?? '';
  if (tail === '') return uri;
  const bare = uri.slice(0, uri.length - tail.length);
  const opened = bare.lastIndexOf('{') > bare.lastIndexOf('}') && tail.includes('}');
  return opened ? bare + tail.slice(0, tail.lastIndexOf('}') + 1) : bare;
}

function textBefore(text: string, start: number): string {
  const from = Math.max(0, start - BEFORE, text.lastIndexOf('\n', start - 1) + 1);
  const before = text.slice(from, start).toLowerCase();
  return before.slice(before.lastIndexOf('://') + 1);
}
