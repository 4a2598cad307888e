/** Strings and comments of a script, which brackets in them do not count. */
const TOKEN =
  /\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\r\n]|\\[\s\S])*"?|'(?:[^'\\\r\n]|\\[\s\S])*'?|`(?:[^`\\]|\\[\s\S])*`?|[{}[\]()]/gu;
const NAME_BEFORE = /([A-Za-z_$][\w$]*)["']?\s*(?:=|:|\()\s*$/u;

export type ObjectPlace = { readonly start: number; readonly end: number; readonly name: string };

/** The outermost braces of a text that close again, each with the name in front of it. */
export function objectsIn(text: string): readonly ObjectPlace[] {
  const places: ObjectPlace[] = [];
  const opened: number[] = [];
  for (const { index, 0: token } of text.matchAll(TOKEN)) {
    if (token === '{') opened.push(index);
    else if (token === '}') {
      const start = opened.pop();
      if (start === undefined) continue;
      // What lies inside is read with the whole.
      while (places.length > 0 && (places.at(-1)?.start ?? 0) > start) places.pop();
      places.push({
        start,
        end: index + 1,
        name: NAME_BEFORE.exec(text.slice(Math.max(0, start - 200), start))?.[1] ?? '',
      });
    }
  }
  return places;
}

/** How deep brackets are nested, told without a parser, which calls itself for each level. */
export function deepestBrackets(text: string): { readonly depth: number; readonly at: number } {
  let depth = 0;
  let deepest = { depth: 0, at: 0 };
  for (const { index, 0: token } of text.matchAll(TOKEN)) {
    if ('{[('.includes(token)) {
      depth += 1;
      if (depth > deepest.depth) deepest = { depth, at: index };
    } else if ('}])'.includes(token)) depth = Math.max(0, depth - 1);
  }
  return deepest;
}
