import { Suspense, lazy, useEffect } from 'react';
import { Loading } from '../parts/async-states.tsx';
import { ErrorBoundary } from '../parts/error-boundary.tsx';
import { ScreenReaderOnly } from '../parts/screen-reader-only.tsx';
import type { ProfileKey } from '../state/model.ts';
import { useModel, useSession } from '../commands/session.tsx';

const CheckPanel = lazy(async () => {
  const { CheckPanel: panel } = await import('./check-panel.tsx');
  return { default: panel };
});

/** The place of a profile's check, and its voice for screen readers. Empty until somebody asks. */
export function CheckArea({ profileKey }: { readonly profileKey: ProfileKey }) {
  const { commands } = useSession();
  const asked = useModel((model) => model.checks.asked.get(profileKey));
  const view = useModel((model) => model.checks.views.get(profileKey));
  const isEnded = view !== undefined && view.state !== 'running';
  useEffect(() => {
    if (isEnded) void commands.checks.goOn(profileKey);
  }, [isEnded, commands, profileKey]);
  return (
    <>
      <ScreenReaderOnly isLive>{isEnded ? `Check ended. ${view.summary.headline}` : ''}</ScreenReaderOnly>
      {(asked !== undefined || view !== undefined) && (
        <ErrorBoundary>
          <Suspense fallback={<Loading label="Opening the check" />}>
            <CheckPanel profileKey={profileKey} asked={asked} view={view} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
