/** Exit codes of every command; README documents them. */
export const EXIT = { ok: 0, couldNotRun: 2, usage: 64 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
