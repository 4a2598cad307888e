import { useEffect, useRef } from 'react';
import type { RunSummary } from '../../shared/contract/run-summary.ts';
import { findProfile } from '../state/draft.ts';
import { useModel, useSession } from '../commands/session.tsx';

/** Has the run judged anew when its profile expects something else than before. */
export function useExpectationsWatch({ runId, profileId }: RunSummary): void {
  const { commands } = useSession();
  const expected = useModel((model) => findProfile(model.profiles, profileId)?.profile.expectations);
  const text = JSON.stringify(expected ?? null);
  const seen = useRef(text);
  useEffect(() => {
    if (seen.current === text) return;
    seen.current = text;
    void commands.runs.load(runId);
  }, [commands, runId, text]);
}
