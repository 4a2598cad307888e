/**
 * How long a test waits for what will surely come, in milliseconds. Nothing is measured by it: it only ends what hangs,
 * so it is made for a machine that has ten other things to do.
 */
export const PATIENCE_MS = 120_000;
