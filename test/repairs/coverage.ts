import { DIALECTS, type Dialect } from '../../shared/reasoning/repair.ts';
import type { SpokenStep } from './all-steps.ts';
import { partsOf, type Part, type PartKind } from './parts.ts';
import { WAYS, type Way } from './ways.ts';

/** What of one dialect is parsed by one tool, or by none. */
export type Row = {
  readonly dialect: Dialect;
  readonly kind: PartKind;
  readonly parts: number;
  readonly parsedBy: string | null;
  readonly notBecause: string | null;
  readonly faults: readonly string[];
};

/** Parses all that can be parsed, and counts the rest. */
export async function measure(steps: readonly SpokenStep[]): Promise<readonly Row[]> {
  const rows = DIALECTS.flatMap((dialect) => {
    const parts = partsOf(dialect, steps);
    const kinds = [...new Set(parts.map(({ kind }) => kind))];
    return kinds.map((kind) => toRow(dialect, kind, parts));
  });
  return Promise.all(rows);
}

async function toRow(dialect: Dialect, kind: PartKind, all: readonly Part[]): Promise<Row> {
  const parts = all.filter((part) => part.kind === kind);
  // Each part comes to the way of its own kind.
  const way = WAYS[kind] as Way<PartKind>;
  const row = { dialect, kind, parts: parts.length };
  if ('notBecause' in way) return { ...row, parsedBy: null, notBecause: way.notBecause, faults: [] };
  const faults: string[] = [];
  for (const { source } of parts) faults.push(...(await way.faultsOf(source)));
  return { ...row, parsedBy: way.by, notBecause: null, faults };
}

/** One line for each row, for people. */
export function toTable(rows: readonly Row[]): string {
  const lines = rows.map(({ dialect, kind, parts, parsedBy, notBecause }) =>
    [dialect.padEnd(13), kind.padEnd(16), String(parts).padStart(5), verdict(parsedBy, notBecause)].join(
      '  ',
    ),
  );
  const sum = (isParsed: boolean): number =>
    rows
      .filter(({ parsedBy }) => (parsedBy !== null) === isParsed)
      .reduce((total, { parts }) => total + parts, 0);
  return [...lines, `${sum(true)} parsed, ${sum(false)} not`].join('\n');
}

const verdict = (parsedBy: string | null, notBecause: string | null): string =>
  parsedBy === null ? `not parsed: ${notBecause ?? ''}` : `parsed by ${parsedBy}`;
