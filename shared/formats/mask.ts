import type { Span } from './format.ts';
import { secretSpans } from './masking/secret-spans.ts';
import { withoutMark } from './syntax/lines.ts';

export const MASK = '••••••••';

/**
 * The lines of a text with its secrets masked, all to the same length: what a reader knows to be hidden, what the text
 * itself gives away, and the same characters wherever else they stand. Lines keep their numbers: a hidden part of
 * several lines keeps its line breaks.
 */
export function maskedLines(
  pasted: string,
  hidden: readonly Span[],
  secret: string | null,
): readonly string[] {
  const text = withoutMark(pasted);
  const parts = [...hidden, ...secretSpans(text)].flatMap((span) => byLine(text, span));
  return maskText(text, parts, secret).split(/\r\n|\n|\r/u);
}

function maskText(text: string, hidden: readonly Span[], secret: string | null): string {
  const sorted = [...hidden].sort((a, b) => a.start - b.start || b.end - a.end);
  let masked = '';
  let at = 0;
  for (const { start, end } of sorted) {
    if (end <= at || end <= start) continue;
    if (start >= at) masked += text.slice(at, start) + MASK;
    at = end;
  }
  masked += text.slice(at);
  return secret === null || secret.length < 4 ? masked : masked.split(secret).join(MASK);
}

function byLine(text: string, { start, end }: Span): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const { index, 0: lineBreak } of text.slice(start, end).matchAll(/\r\n|\n|\r/gu)) {
    spans.push({ start: from, end: start + index });
    from = start + index + lineBreak.length;
  }
  return [...spans, { start: from, end }];
}
