/** How far a piece without white space is looked at. */
const LONGEST_PIECE = 4_000;
const SPACE = /\s/u;

/** Tells for a text whether a `+` at an offset stands for a space, as in form-encoded text (WHATWG URL, section 5.1). */
export function createPlusReader(text: string): (at: number) => boolean {
  let from = 0;
  let to = 0;
  let isForm = false;
  return (at) => {
    if (at >= to) {
      from = at;
      while (from > 0 && at - from < LONGEST_PIECE && !SPACE.test(text.charAt(from - 1))) from -= 1;
      to = at + 1;
      while (to < text.length && to - at < LONGEST_PIECE && !SPACE.test(text.charAt(to))) to += 1;
      const piece = text.slice(from, to);
      isForm = piece.includes('=') && /%[0-9a-f]{2}|&[a-z_]+=|error_description=/iu.test(piece);
    }
    return isForm;
  };
}
