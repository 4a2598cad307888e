/** The most that an import reads, in UTF-16 code units. */
export const LONGEST_TEXT = 400_000;

/** Without a byte order mark, which editors on Windows put in front; all else is as pasted. */
export const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

/** Gives the line, from 1, in which an offset lies. `\r\n`, `\n` and a lone `\r` end a line. */
export function createLineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/gu)) starts.push(index + end.length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
