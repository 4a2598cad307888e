/**
 * C0, DEL and C1; marks that turn or hide text (bidirectional controls, zero-width characters, byte order mark); line
 * and paragraph separator; halves of surrogate pairs. A terminal must never get one of them from pasted text.
 */
const UNPRINTABLE =
  /[\u{0}-\u{1f}\u{7f}-\u{9f}\u{61c}\u{200b}-\u{200f}\u{2028}-\u{202e}\u{2060}-\u{2069}\u{feff}\u{e0000}-\u{e007f}\p{Cs}]/gu;

/** One line of text that is safe to show: what cannot be printed becomes `�`, so that a change stays visible. */
export function toPrintable(text: string): string {
  return text.replace(UNPRINTABLE, '�');
}

const BARE_WORD = /^[A-Za-z0-9_@%+=:,./-]+$/u;
/** Inside double quotes a POSIX shell expands these; `!` too, in interactive bash. */
const LIVE_IN_DOUBLE_QUOTES = /["$`\\!]/u;

/** One word for a POSIX shell (XCU section 2.2); nothing in it is expanded. Does not stop a leading `-` or `@`. */
export function quoteShell(text: string): string {
  const word = toPrintable(text);
  if (BARE_WORD.test(word)) return word;
  if (!word.includes("'")) return `'${word}'`;
  return LIVE_IN_DOUBLE_QUOTES.test(word) ? `'${word.replaceAll("'", String.raw`'\''`)}'` : `"${word}"`;
}

/** A quoted string of Terraform's language: no interpolation `${…}` and no directive `%{…}` survives. */
export function quoteHcl(text: string): string {
  const literal = toPrintable(text)
    .replaceAll('\\', String.raw`\\`)
    .replaceAll('"', String.raw`\"`)
    .replace(/[$%]\{/gu, (mark) => `${mark.charAt(0)}${mark}`);
  return `"${literal}"`;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** JSON on several lines, for a request body. */
export function toJson(value: Json): string {
  return JSON.stringify(value, withPrintableText, 2);
}

/** JSON on one line, for a command. */
export function toJsonLine(value: Json): string {
  return JSON.stringify(value, withPrintableText);
}

function withPrintableText(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? toPrintable(value) : value;
}
