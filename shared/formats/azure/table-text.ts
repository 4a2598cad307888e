import { refuse, type Read } from '../reading/fault.ts';
import type { Leaf } from '../reading/leaf.ts';

const RULE = /^[ \t]*-{2,}(?:[ \t]+-{2,})+[ \t]*$/u;

export const isTable = (text: string): boolean =>
  /^[ \t]*App(?:lication)?Id[ \t]{2,}\S.*\r?\n[ \t]*-{2,}[ -]+$/imu.test(text);

/** The CLI's `--output table`: columns are as wide as the dashes below their names. Each row is an object of a list. */
export function readTableText(text: string): Read<readonly Leaf[]> {
  const lines = text.split('\n');
  const rule = lines.findIndex((line) => RULE.test(line.trimEnd()));
  if (rule < 1) return refuse('table', 1, 'text', 'the line of dashes below the names is missing.');
  const starts = [...(lines[rule] ?? '').matchAll(/-+/gu)].map(({ index }) => index);
  const cells = (line: string): readonly { readonly text: string; readonly at: number }[] =>
    starts.map((start, index) => {
      const written = line.slice(start, starts[index + 1]);
      return { text: written.trim(), at: start + (written.length - written.trimStart().length) };
    });
  const names = cells(lines[rule - 1] ?? '').map((cell) => cell.text);
  let offset = lines.slice(0, rule + 1).reduce((sum, line) => sum + line.length + 1, 0);
  const leaves: Leaf[] = [];
  for (const [index, line] of lines.slice(rule + 1).entries()) {
    if (line.trim() === '') break;
    cells(line).forEach((cell, column) => {
      const start = offset + cell.at;
      leaves.push({
        path: `[${index}].${names[column] ?? ''}`,
        line: rule + 2 + index,
        value: { kind: 'text', text: cell.text },
        start,
        end: start + cell.text.length,
      });
    });
    offset += line.length + 1;
  }
  return { ok: true, value: leaves };
}
