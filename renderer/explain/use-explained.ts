import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Explained } from '../../shared/judging/explain.ts';

export type Explain = (text: string) => Explained;

/** A text from here on, in UTF-16 code units, is read when the typing pauses; a shorter one with every key. */
const LONG = 100_000;
const PAUSE_MS = 400;

export type Reading = {
  /** The text that the answer is about, which may be behind what stands in the box. */
  readonly read: string;
  /** `null` when that text is blank. */
  readonly explained: Explained | null;
  readonly isReading: boolean;
};

/** The answer to a text, in step with the typing but never in its way. */
export function useExplained(text: string, explain: Explain): Reading {
  const paused = usePaused(text);
  const read = useDeferredValue(text.length < LONG ? text : paused, '');
  const explained = useMemo(() => (read.trim() === '' ? null : explain(read)), [read, explain]);
  return { read, explained, isReading: read !== text };
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
