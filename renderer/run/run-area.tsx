import { Suspense, lazy, useEffect } from 'react';
import type { RunSummary } from '../../shared/contract/run-summary.ts';
import { toFormField } from '../commands/form-field.ts';
import { Loading } from '../parts/async-states.tsx';
import { ErrorBoundary } from '../parts/error-boundary.tsx';
import { ScreenReaderOnly } from '../parts/screen-reader-only.tsx';
import type { Attempt, ProfileKey } from '../state/model.ts';
import { shownRun } from '../state/run-selection.ts';
import { useModel } from '../commands/session.tsx';
import { RunAnchor } from './run-anchor.tsx';
import { announce } from './status-text.ts';

const loadRunView = async () => import('./run-view.tsx');
const RunView = lazy(async () => ({ default: (await loadRunView()).RunView }));

/** By then the window is drawn and the processor is free. */
const QUIET_MS = 500;

/** The place of the run that is looked at, and its voice for screen readers. */
export function RunArea({ profileKey }: { readonly profileKey: ProfileKey }) {
  const attempt = useModel((model) => model.runs.attempts.get(profileKey));
  const run = useModel((model) => shownRun(model, profileKey));
  // Fetched ahead, so that the first verdict does not wait for it.
  useEffect(() => {
    const timer = setTimeout(() => void loadRunView(), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <ScreenReaderOnly isLive>{announce(attempt, run)}</ScreenReaderOnly>
      {(attempt !== undefined || run !== null) && (
        <RunAnchor mark={markOf(attempt, run)}>
          <ErrorBoundary key={run?.runId}>
            <Suspense fallback={<Loading label="Opening the run" />}>
              <RunView profileKey={profileKey} attempt={attempt} run={run} />
            </Suspense>
          </ErrorBoundary>
        </RunAnchor>
      )}
    </>
  );
}

/** A refusal that names a field sends the user there: it does not ask to be looked at itself. */
function markOf(attempt: Attempt | undefined, run: RunSummary | null): string | null {
  if (attempt?.kind === 'refused' && toFormField(attempt.error.field) !== null) return null;
  return [attempt?.kind, run?.runId, run?.phase.name].join(' ');
}
