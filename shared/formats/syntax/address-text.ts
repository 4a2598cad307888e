import { decode } from '../authority.ts';
import type { Read } from '../reading/fault.ts';
import { MOST_LEAVES, type Leaf } from '../reading/leaf.ts';
import { caught, createCursor, stop, type TextCursor } from './text-cursor.ts';

/** Names the part in front of the parameters. */
export const ADDRESS = 'https://…';

/** Parameters that may stand more than once do no harm; these would leave open which one counts. */
const ONCE = new Set(['client_id', 'redirect_uri', 'scope', 'response_mode', 'response_type', 'prompt']);

/**
 * One address, possibly broken over several lines as mail programs do: the leaf {@link ADDRESS} is all before the `?`, the
 * others are the parameters, decoded. Only the address of an authorization endpoint is taken.
 */
export function readAddressText(text: string): Read<readonly Leaf[]> {
  return caught(() => {
    const cursor = createCursor(text);
    const begin = text.search(/\S/u);
    const mark = text.indexOf('?', begin);
    if (mark === -1)
      stop(
        cursor,
        'query',
        ADDRESS,
        'this address has no parameters. Paste all of it, from the browser’s address bar.',
        begin,
      );
    const path = withoutBreaks(text.slice(begin, mark));
    if (!/\/(?:authorize|adminconsent)\/?$/iu.test(path))
      stop(
        cursor,
        'endpoint',
        ADDRESS,
        'this is not the address of a sign-in page, which ends in /authorize.',
        begin,
      );
    const leaves: Leaf[] = [leafOf(cursor, ADDRESS, path, begin, mark)];
    const end = text.indexOf('#', mark);
    readQuery(cursor, mark + 1, end === -1 ? text.trimEnd().length : end, leaves);
    return leaves;
  });
}

function readQuery(cursor: TextCursor, from: number, end: number, leaves: Leaf[]): void {
  let at = from;
  for (const pair of cursor.text.slice(from, end).split('&')) {
    const leaf = toLeaf(cursor, pair, at);
    if (leaf !== null) {
      if (ONCE.has(leaf.path) && leaves.some(({ path }) => path === leaf.path))
        stop(cursor, 'twice', leaf.path, 'this parameter is here twice. Remove one of them.', leaf.start);
      if (leaves.length >= MOST_LEAVES)
        stop(cursor, 'too-many', ADDRESS, 'too many parameters. Remove some.', at);
      leaves.push(leaf);
    }
    at += pair.length + 1;
  }
}

function toLeaf(cursor: TextCursor, pair: string, at: number): Leaf | null {
  const equals = pair.indexOf('=');
  const written = withoutBreaks(equals === -1 ? pair : pair.slice(0, equals));
  if (written === '' && equals === -1) return null;
  const name = decode(written.replaceAll('+', ' '));
  if (name === null || name === '')
    stop(cursor, 'percent', ADDRESS, 'a parameter here has no readable name. Paste the address again.', at);
  const start = equals === -1 ? at + pair.length : at + equals + 1;
  const value = decode(withoutBreaks(cursor.text.slice(start, at + pair.length)).replaceAll('+', ' '));
  if (value === null)
    stop(
      cursor,
      'percent',
      name,
      'a percent sign here is not followed by two digits. Write %25 for one.',
      start,
    );
  return leafOf(cursor, name, value, start, at + pair.length);
}

const leafOf = (cursor: TextCursor, path: string, text: string, start: number, end: number): Leaf => ({
  path,
  line: cursor.lineOf(start),
  value: { kind: 'text', text },
  start,
  end,
});

/** A line break and the indentation around it. */
const withoutBreaks = (text: string): string =>
  text
    .split(/[\r\n]+/u)
    .map((line, index, { length }) => (length === 1 ? line : index === 0 ? line.trimEnd() : line.trim()))
    .join('');
