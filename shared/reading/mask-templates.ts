import type { Layer } from './layer.ts';

/** Boxes of an issue form that nobody ticked: they speak of everything at once. */
const UNTICKED = /^[ \t]*[-*+] \[ \][^\n]{0,400}/gmu;
const COMMENT_START = '<!--';
const COMMENT_END = '-->';
const LONGEST_COMMENT = 2_000;

/** Blanks out what nobody said, such boxes and the comments of issue forms; every other character stays where it is. */
export function maskTemplates(layer: Layer): Layer {
  const { text } = layer;
  if (!text.includes('[ ]') && !text.includes(COMMENT_START)) return layer;
  return { ...layer, text: maskComments(text).replace(UNTICKED, blank) };
}

const blank = (unsaid: string): string => ' '.repeat(unsaid.length);

/** Linear, also in a text that begins comments and ends none. */
function maskComments(text: string): string {
  const pieces: string[] = [];
  let kept = 0;
  let end = -1;
  for (let at = text.indexOf(COMMENT_START); at !== -1; at = text.indexOf(COMMENT_START, at)) {
    if (end < at + COMMENT_START.length) end = text.indexOf(COMMENT_END, at + COMMENT_START.length);
    if (end === -1) break;
    const after = end + COMMENT_END.length;
    if (end - at - COMMENT_START.length > LONGEST_COMMENT) {
      at += 1;
      continue;
    }
    pieces.push(text.slice(kept, at), blank(text.slice(at, after)));
    kept = after;
    at = after;
  }
  return pieces.join('') + text.slice(kept);
}
