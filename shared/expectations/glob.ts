/**
 * Whether the whole text fits the pattern: `*` stands for any text (also none), `?` for one character, everything else
 * for itself. No regular expression is made of it, and no input takes more than its length times the pattern's steps.
 */
export function matchesGlob(pattern: string, text: string): boolean {
  const wanted = Array.from(pattern);
  const found = Array.from(text);
  let at = 0;
  let index = 0;
  let star = -1;
  let resume = 0;
  while (index < found.length) {
    if (wanted[at] === '*') {
      star = at;
      resume = index;
      at += 1;
    } else if (at < wanted.length && (wanted[at] === '?' || wanted[at] === found[index])) {
      at += 1;
      index += 1;
    } else if (star !== -1) {
      // The last star takes one character more; earlier ones never have to be looked at again.
      at = star + 1;
      resume += 1;
      index = resume;
    } else {
      return false;
    }
  }
  while (wanted[at] === '*') at += 1;
  return at === wanted.length;
}
