import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { DiagnosisReport } from '../../shared/judging/report.ts';

export type Diagnose = (text: string) => DiagnosisReport;

/** A text from here on, in UTF-16 code units, is read when the typing pauses; a shorter one with every key. */
const LONG = 100_000;
const PAUSE_MS = 400;

export type Reading = {
  /** The text that the report is about, which may be behind what stands in the box. */
  readonly read: string;
  /** `null` when that text is blank. */
  readonly report: DiagnosisReport | null;
  readonly isReading: boolean;
};

/** The answer to a text, in step with the typing but never in its way. */
export function useReport(text: string, diagnose: Diagnose): Reading {
  const paused = usePaused(text);
  const read = useDeferredValue(text.length < LONG ? text : paused, '');
  const report = useMemo(() => (read.trim() === '' ? null : diagnose(read)), [read, diagnose]);
  return { read, report, isReading: read !== text };
}

/** A long text as it stood at the last pause. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState('');
  const wanted = text.length < LONG ? '' : text;
  useEffect(() => {
    const timer = setTimeout(() => setPaused(wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  return paused;
}
