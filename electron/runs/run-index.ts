import { z } from 'zod';
import type { Notice } from '../../shared/contract/notice.ts';
import { MOST_UNPINNED, type KeptRun } from '../../shared/contract/kept-run.ts';
import type { JsonDocument } from '../storage/json-document.ts';
import type { Format } from '../storage/json-document.ts';
import { keptRunSchema } from './run-record.ts';

const SCHEMA = 1;

const partsSchema = z.looseObject({
  isKeeping: z.boolean(),
  runs: z.array(z.unknown()),
  rejected: z.array(z.unknown()).optional(),
});
const documentSchema = partsSchema.extend({ schema: z.literal(SCHEMA) });

/** `{ schema: 1, isKeeping, runs: […], rejected?: […] }`; other keys are kept. */
export const indexFormat: Format = {
  schema: SCHEMA,
  accepts: (document) => documentSchema.safeParse(document).success,
};

export type RunIndex = {
  readonly isKeeping: boolean;
  /** Ids are unique; newest last. */
  readonly runs: readonly KeptRun[];
  /** Entries that this version does not understand; kept as they are. */
  readonly rejected: readonly unknown[];
};

export function parseIndex(document: JsonDocument | null): RunIndex {
  const parsed = partsSchema.safeParse(document ?? {});
  if (!parsed.success) return { isKeeping: true, runs: [], rejected: [] };
  const runs = new Map<string, KeptRun>();
  const rejected: unknown[] = [];
  for (const entry of [...parsed.data.runs, ...(parsed.data.rejected ?? [])]) {
    const run = keptRunSchema.safeParse(entry);
    if (run.success) runs.set(run.data.summary.runId, run.data);
    else rejected.push(entry);
  }
  return { isKeeping: parsed.data.isKeeping, runs: inOrder([...runs.values()]), rejected };
}

/** Keys of `before` that this version does not know stay. */
export function printIndex(
  { isKeeping, runs, rejected }: RunIndex,
  before: JsonDocument | null,
): JsonDocument {
  const unknown = Object.entries(before ?? {}).filter(([key]) => key !== 'rejected');
  const document = { ...Object.fromEntries(unknown), schema: SCHEMA, isKeeping, runs };
  return rejected.length === 0 ? document : { ...document, rejected };
}

export const inOrder = (runs: readonly KeptRun[]): readonly KeptRun[] =>
  runs.toSorted((one, other) => one.summary.startedAt.localeCompare(other.summary.startedAt));

/** The runs that have to go: of each profile, the oldest unpinned ones beyond the limit. `runs`: newest last. */
export function beyondLimit(runs: readonly KeptRun[]): readonly KeptRun[] {
  const seen = new Map<string, number>();
  return runs.toReversed().filter(({ isPinned, summary }) => {
    if (isPinned) return false;
    const number = (seen.get(summary.profileId) ?? 0) + 1;
    seen.set(summary.profileId, number);
    return number > MOST_UNPINNED;
  });
}

export function noticesOf({ rejected }: RunIndex): readonly Notice[] {
  if (rejected.length === 0) return [];
  const runs = rejected.length === 1 ? '1 kept run is' : `${rejected.length} kept runs are`;
  return [
    {
      severity: 'warning',
      code: 'run-rejected',
      message: `${runs} not understood by this version of AuthLoupe and not shown. Nothing is lost: runs.json keeps the entry, and the file stays.`,
    },
  ];
}
