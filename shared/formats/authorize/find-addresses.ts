import { decode } from '../authority.ts';
import type { Read } from '../reading/fault.ts';
import { MOST_LEAVES, type Leaf } from '../reading/leaf.ts';
import { providerOfAddress } from '../reading/oauth-plan.ts';
import { ADDRESS, readAddressText } from '../syntax/address-text.ts';
import { createLineFinder } from '../syntax/lines.ts';

/** Where an address begins; inside another address its `:` and `/` are percent-encoded, once or several times. */
const START = /https?(?::(?:\\?\/){2}|%((?:25){0,3})3A(?:%(?:25){0,3}2F){2})/giu;
const PLAIN = /(?:[^\s"'`<>\\|]|\\\/|\\u0026|<[\w.-]{1,40}>)*/uy;
const ENCODED = /(?:[\w.~*!+-]|%[0-9A-Fa-f]{2})*/uy;
/** A line that goes on with the parameters of the line above. */
const NEXT_LINE = /[ \t]*\r?\n[ \t>]*/uy;
const PARAMETER = /[&?]?[A-Za-z][\w.-]{0,60}=/uy;
const MIDDLE_OF_ONE = /[^\s"'`<>]*(?:&[A-Za-z][\w.-]{0,60}=|%[0-9A-Fa-f]{2})[^\s"'`<>]*(?=\s*(?:\r?\n|$))/uy;
const ENDPOINT = /\/(?:authorize|adminconsent)\/?$/iu;
/** A line at which mail programs and terminals break. */
const BROKEN_AT = 60;
const MOST_ADDRESSES = 200;

/** Every address of an authorization endpoint in a text, each as its leaves: {@link ADDRESS} and the parameters. */
export function findAuthorizeAddresses(text: string): readonly (readonly Leaf[])[] {
  const lineOf = createLineFinder(text);
  const found: (readonly Leaf[])[] = [];
  let count = 0;
  for (const { index, 1: encoding } of text.matchAll(START)) {
    const level = encoding === undefined ? 0 : encoding.length / 2 + 1;
    const raw = text.slice(index, level === 0 ? endOfPlain(text, index) : endOf(ENCODED, text, index));
    const leaves = toLeaves(raw.replace(/[).,;:\]]+$/u, ''), index, level, lineOf);
    if (leaves === null) continue;
    count += leaves.length;
    if (found.length >= MOST_ADDRESSES || count > MOST_LEAVES) break;
    found.push(leaves);
  }
  return found;
}

/** The addresses of a text, one behind the other; a text that is nothing but an address is read strictly. */
export function readAuthorizeText(text: string): Read<readonly Leaf[]> {
  if (isOneAddress(text)) return readAddressText(text);
  const found = findAuthorizeAddresses(text);
  const own = found.filter((leaves) => providerOfAddress(addressOf(leaves)) !== 'other');
  return found.length === 0
    ? readAddressText(text)
    : { ok: true, value: (own.length > 0 ? own : found).flat() };
}

export const addressOf = (leaves: readonly Leaf[]): string => textOf(leaves, ADDRESS);

export function textOf(leaves: readonly Leaf[], path: string): string {
  const value = leaves.find((leaf) => leaf.path.toLowerCase() === path.toLowerCase())?.value;
  return value?.kind === 'text' ? value.text : '';
}

/** Nothing but one address, perhaps broken over several lines. */
export function isOneAddress(text: string): boolean {
  const lines = text
    .trim()
    .split(/[\r\n]+/u)
    .map((line) => line.trim());
  return (
    /^https?:\/\/\S/iu.test(lines[0] ?? '') &&
    lines.every((line, index) => !/\s/u.test(line) && (index === 0 || !/^https?:\/\//iu.test(line)))
  );
}

function endOf(form: RegExp, text: string, at: number): number {
  form.lastIndex = at;
  return at + (form.exec(text)?.[0].length ?? 0);
}

function endOfPlain(text: string, from: number): number {
  let end = endOf(PLAIN, text, from);
  for (;;) {
    const next = endOf(NEXT_LINE, text, end);
    if (next === end) return end;
    const goesOn =
      /[?&]/u.test(text.charAt(end - 1)) || /[?&]/u.test(text.charAt(next))
        ? endOf(PARAMETER, text, next) > next
        : end - text.lastIndexOf('\n', end - 1) > BROKEN_AT && endOf(MIDDLE_OF_ONE, text, next) > next;
    if (!goesOn) return end;
    end = endOf(PLAIN, text, next);
  }
}

type Encoding = { readonly mark: RegExp; readonly and: RegExp; readonly equals: RegExp };

function encodingOf(level: number): Encoding {
  if (level === 0) return { mark: /\?/u, and: /&amp;|\\u0026|&/giu, equals: /=/u };
  const percent = `%${'25'.repeat(level - 1)}`;
  return {
    mark: new RegExp(`${percent}3F`, 'iu'),
    and: new RegExp(`${percent}26`, 'giu'),
    equals: new RegExp(`${percent}3D`, 'iu'),
  };
}

function toLeaves(
  raw: string,
  offset: number,
  level: number,
  lineOf: (offset: number) => number,
): readonly Leaf[] | null {
  const { mark, and, equals } = encodingOf(level);
  const question = mark.exec(raw);
  if (question === null) return null;
  const path = plain(raw.slice(0, question.index), level);
  if (path === null || !ENDPOINT.test(path)) return null;
  const leaf = (name: string, text: string, start: number, end: number): Leaf => ({
    path: name,
    line: lineOf(offset + start),
    value: { kind: 'text', text },
    start: offset + start,
    end: offset + end,
  });
  const leaves: Leaf[] = [leaf(ADDRESS, path, 0, question.index)];
  const at = question.index + question[0].length;
  const rest = raw.slice(at).replace(/#.*$/su, '');
  const cuts = [...rest.matchAll(and), null];
  let from = 0;
  for (const cut of cuts) {
    const pair = rest.slice(from, cut?.index ?? rest.length);
    const sign = equals.exec(pair);
    const name = plain(pair.slice(0, sign?.index ?? pair.length), level);
    const start = at + from + (sign === null ? pair.length : sign.index + sign[0].length);
    const value = sign === null ? '' : parameter(pair.slice(sign.index + sign[0].length), level);
    if (name !== null && name !== '' && value !== null)
      leaves.push(leaf(name, value, start, at + from + pair.length));
    from = (cut?.index ?? 0) + (cut?.[0].length ?? 0);
  }
  return leaves.some(({ path: name }) => name.toLowerCase() === 'client_id') ? leaves : null;
}

/** Without line breaks and what a surrounding text has put around its characters. */
function plain(raw: string, level: number): string | null {
  let text: string | null = raw.replaceAll(/[ \t]*\r?\n[ \t>]*/gu, '').replaceAll('\\/', '/');
  for (let count = 0; count < level && text !== null; count += 1) text = decode(text);
  return text;
}

function parameter(raw: string, level: number): string | null {
  const outer = plain(raw, level);
  const value = outer === null ? null : decode(outer.replaceAll('+', ' '));
  if (value === null) return null;
  // Logs have whole addresses encoded once more.
  return /^[a-z][a-z\d.+-]*%3A(?:%2F){2}/iu.test(value) ? (decode(value) ?? value) : value;
}
