import { z } from 'zod';
import type { PracticeLogEntry } from '../../../shared/contract/ipc.ts';
import { directoryEditSchema } from '../edits/edit.ts';
import type { Faults } from '../faults.ts';

/** What the control address of a practice tenant takes and answers. The client and the server read it from here. */

const empty = z.strictObject({});

/** What is read with GET, and what it answers. */
export const READINGS = {
  '/': 'What there is: this list.',
  '/state': 'Scenario, clock, signing key, and how many requests have been answered.',
  '/log': 'What was answered since the number in ?since=, at most the last 200.',
} as const;

export type ReadingPath = keyof typeof READINGS;

/** The body that each operation takes with POST: a JSON object. */
export const OPERATIONS = {
  '/scenario': z.union([
    z.strictObject({ id: z.string().max(100) }),
    z.strictObject({ file: z.string().max(1_000_000) }),
  ]),
  '/clock': z.strictObject({ moveBySeconds: z.number().int().min(-3_200_000_000).max(3_200_000_000) }),
  '/revoke': z.strictObject({ username: z.string().max(300) }),
  '/roll-keys': z.strictObject({ to: z.enum(['next', 'current']).default('next') }),
  '/edit': z.strictObject({ edits: z.array(directoryEditSchema).min(1).max(1000) }),
  '/sign-out-everybody': empty,
} as const;

export type OperationPath = keyof typeof OPERATIONS;

/** What each operation does. All of them answer with the state. */
export const ABOUT: Readonly<Record<OperationPath, string>> = {
  '/scenario': 'Turns a scenario on: by its id, or the text of a scenario file. Signs everybody out.',
  '/clock': 'Moves the tenant’s clock by seconds; negative: back.',
  '/revoke': 'As after a change of password: refresh tokens that the user has so far are refused.',
  '/roll-keys':
    'to "next" (default): the next key is published beside the current one, and signs. to "current": the current key alone again, as in the healthy tenant.',
  '/edit': 'Edits the directory on top of the scenario, all edits or none.',
  '/sign-out-everybody':
    'Forgets who is signed in, what was accepted and how often a fault has shown. Codes and tokens stay.',
};

/** What `GET /` answers. */
export type ControlIndex = {
  readonly operations: readonly {
    readonly method: 'GET' | 'POST';
    readonly path: string;
    readonly about: string;
    /** JSON Schema of the body; `null`: takes none. */
    readonly body: object | null;
  }[];
};
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
  /** What new tokens are signed with: `next` once the keys were rolled. */
  readonly signingKey: Faults['signing']['signsWith'];
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
