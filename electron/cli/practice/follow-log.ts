import type { PracticeTenant } from '../../practice/server.ts';
import { printable, printableJson } from '../printable.ts';

/** Prints each answer to standard error, as a line of text or of JSON. Returns how to stop it. */
export function followLog(tenant: Pick<PracticeTenant, 'onChange' | 'logSince'>, json: boolean): () => void {
  let next = 0;
  return tenant.onChange(() => {
    const log = tenant.logSince(next);
    ({ next } = log);
    for (const entry of log.entries) process.stderr.write(json ? printableJson(entry) : `${lineOf(entry)}\n`);
  });
}

type Entry = ReturnType<PracticeTenant['logSince']>['entries'][number];

const lineOf = ({ at, request, answer, decision }: Entry): string =>
  printable(`${at.slice(11, 19)} ${request} → ${answer}${decision === null ? '' : `: ${decision}`}`);
