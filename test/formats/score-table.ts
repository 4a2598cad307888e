import type { Score, Verdict } from './score.ts';

const COLUMNS: readonly Verdict[] = ['right', 'incomplete', 'wrong', 'refused', 'unknown'];

/** A Markdown table of the verdicts by kind, in shares of its texts. */
export function scoreTable(scores: readonly Score[]): string {
  const kinds = [...new Set(scores.map(({ kind }) => kind))].sort((a, b) => a.localeCompare(b));
  const rows = kinds.map((kind) =>
    row(
      kind,
      scores.filter((score) => score.kind === kind),
    ),
  );
  return [
    '| kind | texts | fully right | incomplete | wrong value | refused | not recognised | secrets shown |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    row('all', scores),
  ].join('\n');
}

function row(kind: string, scores: readonly Score[]): string {
  const counts = COLUMNS.map((verdict) => scores.filter((score) => score.verdict === verdict).length);
  const shares = counts.map((count) => `${count} (${Math.round((100 * count) / scores.length)} %)`);
  const leaks = scores.reduce((sum, each) => sum + each.leaks, 0);
  return `| ${[kind, scores.length, ...shares, leaks].join(' | ')} |`;
}
