/**
 * A text of several lines, written indented in the source: the common indentation and the outer blank lines go.
 * Backslashes stay as written, but for one before a backtick; interpolated values are put in as they are.
 */
export function block({ raw }: TemplateStringsArray, ...values: readonly string[]): string {
  const margin = new RegExp(`\\n {${commonIndentation(raw)}}`, 'gu');
  return raw
    .map((part, at) => part.replace(margin, '\n').replaceAll('\\`', '`') + (values[at] ?? ''))
    .join('')
    .replace(/^\s*\n/u, '')
    .trimEnd();
}

function commonIndentation(raw: readonly string[]): number {
  const indentations = raw.flatMap((part, at) =>
    part
      .split('\n')
      .slice(1)
      // The last line of a part goes on with a value, so its spaces count even when nothing else is there.
      .filter((line, number, all) => line.trim() !== '' || (number === all.length - 1 && at < raw.length - 1))
      .map((line) => line.length - line.trimStart().length),
  );
  return indentations.length === 0 ? 0 : Math.min(...indentations);
}
