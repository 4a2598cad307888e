import type { Session } from 'electron';
import { withoutParameters, type Navigation } from '../../shared/evidence/navigation.ts';

/** Tells each main-frame request of this session's window with the status of its answer; other requests are no steps. */
export function recordNavigations(
  session: Session,
  now: () => Date,
  onNavigation: (navigation: Navigation) => void,
): void {
  const tell = (
    {
      method,
      url,
      resourceType,
    }: Pick<Electron.OnResponseStartedListenerDetails, 'method' | 'url' | 'resourceType'>,
    httpStatus: number | null,
    redirectedTo: string | null,
  ): void => {
    if (resourceType !== 'mainFrame' || !/^https?:/u.test(url)) return;
    onNavigation({
      at: now().toISOString(),
      method,
      url: withoutParameters(url),
      httpStatus,
      redirectedTo: redirectedTo === null ? null : withoutParameters(redirectedTo),
    });
  };
  session.webRequest.onBeforeRedirect((details) => tell(details, details.statusCode, details.redirectURL));
  session.webRequest.onResponseStarted((details) => tell(details, details.statusCode, null));
  session.webRequest.onErrorOccurred((details) => {
    // Aborted: another navigation took its place, or it was held back.
    if (details.error !== 'net::ERR_ABORTED') tell(details, null, null);
  });
}
