import { Suspense, lazy } from 'react';
import type { Model } from '../state/model.ts';
import { useModel } from '../commands/session.tsx';

// Most starts have nothing to say, and should not wait for the code that says it.
const Notices = lazy(async () => ({ default: (await import('./notices.tsx')).Notices }));
const PracticeBanner = lazy(async () => ({
  default: (await import('./practice-banner.tsx')).PracticeBanner,
}));

/** What has to be said on every screen. */
export function Bars() {
  const hasNotices = useModel((model) => model.shell.notices.length > 0);
  const isBroken = useModel(isPracticeBroken);
  return (
    <Suspense fallback={null}>
      {hasNotices && <Notices />}
      {isBroken && <PracticeBanner />}
    </Suspense>
  );
}

function isPracticeBroken({ shell: { practice } }: Model): boolean {
  const scenario = practice.scenarios.find(({ id }) => id === practice.scenario);
  return practice.isEdited || scenario === undefined || scenario.group !== 'healthy';
}
