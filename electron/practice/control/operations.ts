import { z } from 'zod';
import type { PracticeLogEntry } from '../../../shared/contract/ipc.ts';
import { directoryEditSchema } from '../edits/edit.ts';

/** What the control address of a practice tenant takes and answers. The client and the server read it from here. */

const empty = z.strictObject({});

/** By path; every operation but those of `READS` is a POST with a JSON object. */
export const OPERATIONS = {
  /** Turns a scenario on: by its id, or the text of a scenario file. Signs everybody out. */
  '/scenario': z.union([
    z.strictObject({ id: z.string().max(100) }),
    z.strictObject({ file: z.string().max(1_000_000) }),
  ]),
  /** Moves the tenant's clock; negative: back. */
  '/clock': z.strictObject({ moveBySeconds: z.number().int().min(-3_200_000_000).max(3_200_000_000) }),
  /** As after a change of password: refresh tokens that the user has so far are refused. */
  '/revoke': z.strictObject({ username: z.string().max(300) }),
  /** The next key is published, and signs from now on, until the next scenario. A second time it changes nothing. */
  '/roll-keys': empty,
  /** Edits of the directory on top of the scenario. */
  '/edit': z.strictObject({ edits: z.array(directoryEditSchema).min(1).max(1000) }),
  /** Forgets who is signed in, what was accepted and how often a fault has shown. Codes and tokens stay. */
  '/sign-out-everybody': empty,
} as const;

export type OperationPath = keyof typeof OPERATIONS;
export type OperationBody<P extends OperationPath> = z.infer<(typeof OPERATIONS)[P]>;

export type PracticeState = {
  readonly origin: string;
  /** `own` for one from a file. */
  readonly scenario: string;
  /** Its title; `null` while nothing is broken. */
  readonly brokenBy: string | null;
  readonly isEdited: boolean;
  /** The tenant's clock, ISO 8601. */
  readonly now: string;
  /** How many requests have been answered. */
  readonly answered: number;
};

export type PracticeLog = {
  /** Give it as `since` to get what comes after. */
  readonly next: number;
  readonly entries: readonly PracticeLogEntry[];
};

export type ControlFailure = {
  readonly error: { readonly code: string; readonly message: string; readonly field?: string };
};
