import { useDeferredValue, useMemo } from 'react';
import type { Result } from '../../shared/result.ts';
import { inspectDecoded, inspectText, type InspectedToken } from '../../shared/inspection/inspect.ts';
import type { PracticeIssuer } from '../../shared/token/read-issuer.ts';
import type { RunToken } from '../state/model.ts';
import { readXml } from './read-xml.ts';

export type Inspection = {
  /** The text that was read, which may be behind what stands in the box. */
  readonly read: string;
  /** `null` when there is nothing to read. */
  readonly result: Result<readonly InspectedToken[]> | null;
};

/** What is found in the text, in step with the typing but never in its way; or the token of a run. */
export function useInspection(text: string, runToken: RunToken | null, practice: PracticeIssuer): Inspection {
  const read = useDeferredValue(text, '');
  const fromText = useMemo(
    () => (read.trim() === '' ? null : inspectText(read, { readXml, practice })),
    [read, practice],
  );
  const fromRun = useMemo(
    () =>
      runToken === null ? null : ({ ok: true, value: [inspectDecoded(runToken.decoded, practice)] } as const),
    [runToken, practice],
  );
  return { read, result: fromRun ?? fromText };
}
