import type { PracticeLogEntry } from '../../shared/contract/ipc.ts';
import type { PracticeRequest, PracticeResponse } from './http-message.ts';

export type LogEntry = PracticeLogEntry;

const LIMIT = 200;
const PATH_LIMIT = 200;

/** Method and path only: queries and bodies carry codes and secrets. */
export function toLogEntry(now: Date, request: PracticeRequest, response: PracticeResponse): LogEntry {
  const path = request.path.slice(0, PATH_LIMIT).replace(/[^\x20-\x7e]/gu, '?');
  return {
    at: now.toISOString(),
    request: `${request.method} ${path}`,
    answer: response.summary,
    decision: response.decision ?? null,
  };
}

export const appendToLog = (log: readonly LogEntry[], entry: LogEntry): readonly LogEntry[] =>
  [...log, entry].slice(-LIMIT);
