const OPENING = /<<[-~]?[ \t]*(["']?)([A-Za-z_]\w*)\1[^\r\n]*(?:\r\n|\n|\r)/gu;

/** Of a shell’s script that writes files (`cat > file <<EOF`) only what it writes, each character at its old place. */
export function insideHereDocuments(text: string): string {
  let result = '';
  let at = 0;
  for (const opening of text.matchAll(OPENING)) {
    const start = opening.index + opening[0].length;
    if (opening.index < at) continue;
    const end = closingOf(text, start, opening[2] ?? '');
    result += blank(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return at === 0 ? text : result + blank(text.slice(at));
}

function closingOf(text: string, start: number, word: string): number {
  for (let at = start; at < text.length;) {
    const next = /\r\n|\n|\r/u.exec(text.slice(at, at + 20_000));
    const end = next === null ? text.length : at + next.index;
    if (text.slice(at, end).trim() === word) return at;
    at = end + (next?.[0].length ?? 1);
  }
  return text.length;
}

/** Spaces in place of all but line breaks. */
export const blank = (text: string): string => text.replaceAll(/[^\r\n]/gu, ' ');
