import type { Span } from './format.ts';
import { createLineFinder, withoutMark } from './syntax/lines.ts';

export const MASK = '••••••••';

/** The text with its hidden parts masked, all to the same length, wherever else in it the same characters stand too. */
function maskText(text: string, hidden: readonly Span[], secret: string | null): string {
  const sorted = [...hidden].sort((a, b) => a.start - b.start);
  let masked = '';
  let at = 0;
  for (const { start, end } of sorted) {
    if (start < at || end <= start) continue;
    masked += text.slice(at, start) + MASK;
    at = end;
  }
  masked += text.slice(at);
  return secret === null || secret.length < 4 ? masked : masked.split(secret).join(MASK);
}

/** The lines of a masked text keep their numbers: a hidden part of several lines keeps its line breaks. */
export function maskedLines(
  pasted: string,
  hidden: readonly Span[],
  secret: string | null,
): readonly string[] {
  const text = withoutMark(pasted);
  const lineOf = createLineFinder(text);
  const withBreaks = hidden.flatMap(({ start, end }) => {
    const spans: Span[] = [];
    let from = start;
    for (const { index, 0: lineBreak } of text.slice(start, end).matchAll(/\r\n|\n|\r/gu)) {
      spans.push({ start: from, end: start + index });
      from = start + index + lineBreak.length;
    }
    spans.push({ start: from, end });
    return lineOf(start) === lineOf(Math.max(start, end - 1)) ? [{ start, end }] : spans;
  });
  return maskText(text, withBreaks, secret).split(/\r\n|\n|\r/u);
}
