/** Fewer characters hold no message. */
const SHORTEST = 60;

/** In HTML a value may be written with these; an ampersand may be escaped once more. */
const REFERENCE = /&(?:amp;){0,2}(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/iuy;

/** Names that HTML has for characters of base64 and white space. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['plus', '+'],
  ['sol', '/'],
  ['equals', '='],
  ['lowbar', '_'],
  ['percnt', '%'],
  ['newline', '\n'],
]);

export type PackedRun = {
  /** Offset behind its last character. */
  readonly end: number;
  /** With its character references decoded, percent signs as they are. */
  readonly value: string;
};

/**
 * The base64 text that begins at an offset, over line breaks, percent signs and HTML's character references; `null` when
 * it is too short. A reference to any other character ends it, as `&` of a form's next field does.
 */
export function packedRun(text: string, start: number): PackedRun | null {
  let end = start;
  let value = '';
  let from = start;
  for (;;) {
    while (end < text.length && isPacked(text.charCodeAt(end))) end += 1;
    value += text.slice(from, end);
    const reference = readReference(text, end);
    if (reference === null) break;
    value += reference.character;
    end = reference.end;
    from = end;
  }
  const padded = /={0,2}/uy;
  padded.lastIndex = end;
  const padding = padded.exec(text)?.[0] ?? '';
  return value.length < SHORTEST ? null : { end: end + padding.length, value: value + padding };
}

type Reference = { readonly character: string; readonly end: number };

function readReference(text: string, at: number): Reference | null {
  if (text[at] !== '&') return null;
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(text);
  if (match === null) return null;
  const character = characterOf(match);
  return character !== null && (character === '=' || isPacked(character.charCodeAt(0)))
    ? { character, end: at + match[0].length }
    : null;
}

function characterOf([, decimal, hex, name]: RegExpExecArray): string | null {
  if (decimal !== undefined) return String.fromCharCode(Number(decimal));
  if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16));
  return NAMES.get((name ?? '').toLowerCase()) ?? null;
}

const PACKED = /[A-Za-z0-9+/_%\r\n-]/u;
const ALLOWED: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  PACKED.test(String.fromCharCode(code)),
);

const isPacked = (code: number): boolean => ALLOWED[code] === true;
