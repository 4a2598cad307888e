import { z } from 'zod';
import { evidenceSchema } from '../../shared/evidence/evidence-schema.ts';
import type { Evidence } from '../../shared/evidence/evidence.ts';
import { LONGEST_NOTE, type FinishedSummary, type KeptRun } from '../../shared/contract/kept-run.ts';
import { whoTriedIn } from '../../shared/token/login-name.ts';
import type { JsonDocument } from '../storage/json-document.ts';
import type { Format } from '../storage/json-document.ts';

const SCHEMA = 1;
const count = z.number().int().min(0);

const verdictSchema = z.object({
  outcome: z.enum(['signed-in', 'failed', 'cancelled']),
  tone: z.enum(['good', 'warning', 'bad', 'neutral']),
  cause: z.string().nullable(),
  rule: z.string().nullable(),
  headline: z.string(),
  code: z.string().nullable(),
  nextStep: z.string(),
});

export const keptRunSchema = z.object({
  summary: z.object({
    runId: z.uuid(),
    profileId: z.uuid(),
    kind: evidenceSchema.shape.kind,
    startedAt: z.iso.datetime(),
    phase: z.object({
      name: z.literal('finished'),
      verdict: verdictSchema,
      counts: z.object({
        pass: count,
        fail: count,
        'cannot-tell': count,
        // Runs of version 0.1 did not count these by themselves.
        'not-reached': count.default(0),
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

/** How a run that has just ended enters the list. */
export function toKeptRun(summary: FinishedSummary, evidence: Evidence): KeptRun {
  return {
    summary,
    isPinned: false,
    note: '',
    who: whoTriedIn(evidence),
    practiceScenario: evidence.practiceScenario,
  };
}

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

/**
 * What is written has the type of what can be read: a schema that lacks a member of any union does not compile. A run
 * that it refuses would be gone after a restart.
 */
export function printRecord({ run, evidence }: RunRecord): JsonDocument {
  const document: z.infer<typeof recordSchema> = { schema: SCHEMA, run, evidence };
  return document;
}
