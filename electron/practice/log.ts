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
    decision: response.decision === undefined ? null : forLog(response.decision),
  };
}

const DECISION_LIMIT = 300;

/** Decisions quote what was sent: without queries, where codes travel, and without long words that may be secrets. */
const forLog = (decision: string): string =>
  decision
    .replace(/[^\x20-\x7e\u2018-\u201d\u2026]/gu, '?')
    .replace(/([a-z][\w+.-]*:\/\/[^\s?#]*)[?#]\S*/giu, '$1?…')
    .replace(/\S{32,}/gu, (word) => (isName(word) ? word : `${word.slice(0, 6)}…`))
    .slice(0, DECISION_LIMIT);

/** An address, a path in a manifest or a GUID. */
const isName = (word: string): boolean =>
  /^[([“']?(?:[a-z][\w+.-]*:|web\.|api\.|[0-9a-f-]{36}(?!\w))/iu.test(word) && !/[~%]/u.test(word);

export const appendToLog = (log: readonly LogEntry[], entry: LogEntry): readonly LogEntry[] =>
  [...log, entry].slice(-LIMIT);
