/**
 * How deep a YAML text can be nested at most, told from its brackets, its indentation and its dashes alone, so that the
 * parser, which calls itself for each level, never meets a bomb. Brackets in quotes count too: the answer may be too
 * high, never too low.
 */
export function deepestIndent(text: string): { readonly depth: number; readonly at: number } {
  let deepest = { depth: 0, at: 0 };
  let brackets = 0;
  let indents: number[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/gu)) {
    const lead = /^(?: |[-?:] )*/u.exec(line)?.[0] ?? '';
    const dashes = lead.replaceAll(' ', '').length;
    if (line.trim() !== '') indents = [...indents.filter((indent) => indent < lead.length), lead.length];
    for (const character of line) {
      if (character === '[' || character === '{') brackets += 1;
      else if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1);
      const depth = brackets + dashes + indents.length;
      if (depth > deepest.depth) deepest = { depth, at: index };
    }
    // An answer as high as this is too high whatever comes.
    if (deepest.depth > 1000) return deepest;
  }
  return deepest;
}

const KEY = /^[\s-]*["']?([\w.$/-]{1,80})["']?\s*:/u;

/** The key on the line of an offset, or on the nearest line above it that has one. */
export function nearestKey(text: string, at: number): string {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/u);
  const rest = /^[^\r\n]*/u.exec(text.slice(at))?.[0] ?? '';
  const above = [...lines.slice(0, -1).slice(-200), (lines.at(-1) ?? '') + rest];
  for (const line of above.toReversed()) {
    const key = KEY.exec(line)?.[1];
    if (key !== undefined) return key;
  }
  return '';
}
