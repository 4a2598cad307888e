import { z } from 'zod';
import { CAUSES } from '../../../shared/reasoning/causes.ts';
import { evidenceSchema } from '../../../shared/evidence/evidence-schema.ts';
import type { Evidence } from '../../../shared/evidence/evidence.ts';
import { LONGEST_NOTE, type KeptRun } from '../../../shared/contract/kept-run.ts';
import type { JsonDocument } from '../json-document.ts';
import type { Format } from '../store-context.ts';

const SCHEMA = 1;
const count = z.number().int().min(0);

const verdictSchema = z.object({
  outcome: z.enum(['signed-in', 'failed', 'cancelled']),
  tone: z.enum(['good', 'warning', 'bad', 'neutral']),
  cause: z.enum(CAUSES).nullable(),
  rule: z.string().nullable(),
  headline: z.string(),
  code: z.string().nullable(),
  nextStep: z.string(),
});

export const keptRunSchema = z.object({
  summary: z.object({
    runId: z.uuid(),
    profileId: z.uuid(),
    kind: z.enum(['sign-in', 'renewal']),
    startedAt: z.iso.datetime(),
    phase: z.object({
      name: z.literal('finished'),
      verdict: verdictSchema,
      counts: z.object({
        pass: count,
        fail: count,
        'cannot-tell': count,
        'not-applicable': count,
        error: count,
      }),
    }),
  }),
  isPinned: z.boolean(),
  note: z.string().max(LONGEST_NOTE),
  who: z.string().nullable(),
  practiceScenario: z.string().nullable(),
}) satisfies z.ZodType<KeptRun>;

/** One run's file: what was gathered, and what the list needs should the list be lost. */
export type RunRecord = { readonly run: KeptRun; readonly evidence: Evidence };

const recordSchema = z.object({
  schema: z.literal(SCHEMA),
  run: keptRunSchema,
  evidence: evidenceSchema,
});

/** `{ schema: 1, run, evidence }`. */
export const recordFormat: Format = {
  schema: SCHEMA,
  accepts: (document) => recordSchema.safeParse(document).success,
};

/** Only of a document that {@link recordFormat} accepts. */
export function parseRecord(document: JsonDocument): RunRecord {
  const { run, evidence } = recordSchema.parse(document);
  return { run, evidence };
}

export const printRecord = ({ run, evidence }: RunRecord): JsonDocument => ({
  schema: SCHEMA,
  run,
  evidence,
});
