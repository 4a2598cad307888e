/** A member of a JSON object as it is written. */
export type Member = { readonly name: string; readonly json: string };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN = new Set([0x7b, 0x5b]);
const CLOSE = new Set([0x7d, 0x5d]);

/**
 * The members of a JSON object in the order of the text. Unlike `JSON.parse` it keeps every one of several members of
 * the same name, and numbers as they are written. The text must be an object that `JSON.parse` has accepted.
 */
export function membersOf(text: string): readonly Member[] {
  const members: Member[] = [];
  let depth = 0;
  let name: string | null = null;
  let from = 0;
  for (let at = text.indexOf('{'); at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(text, at);
      if (depth === 1 && name === null) {
        name = JSON.parse(text.slice(at, end)) as string;
        from = end;
      }
      at = end - 1;
    } else if (code === COLON && depth === 1) {
      from = at + 1;
    } else if (OPEN.has(code)) {
      depth += 1;
    } else if (CLOSE.has(code) || (code === COMMA && depth === 1)) {
      if (code !== COMMA) depth -= 1;
      if (name === null || depth > 1 || (depth === 1 && code !== COMMA)) continue;
      members.push({ name, json: text.slice(from, at).trim() });
      name = null;
    }
  }
  return members;
}

/** The offset behind the closing quote. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === QUOTE) return at + 1;
  }
  return text.length;
}
