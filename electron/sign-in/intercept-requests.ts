import type { BrowserWindow, Session } from 'electron';
import type { Interception } from '../ports.ts';

/**
 * Lets no request for the redirect URI out of this session, and shows our own page in its place.
 *
 * A request is held in `onBeforeRequest`, before a name is looked up or a connection opened, until our page has taken
 * the place of the navigation: then there is nothing left to send. Answering with `cancel` first would make Electron
 * print the address, with the authorization code in it. Addresses of other schemes never come that far; they are
 * stopped as navigations.
 */
export function interceptRequests(session: Session, window: BrowserWindow, interception: Interception): void {
  const contents = window.webContents;
  let initiator: string | null = null;

  const show = async (html: string): Promise<void> => {
    if (window.isDestroyed()) return;
    const page = `data:text/html;charset=utf-8,${encodeURIComponent(html)}`;
    // The navigation that it replaces is reported as aborted.
    await contents.loadURL(page).catch(() => undefined);
  };

  session.webRequest.onBeforeRequest((details, callback) => {
    if (!interception.covers(details.url)) {
      callback({});
      return;
    }
    const isMainFrame = details.resourceType === 'mainFrame';
    const html = interception.take({
      method: details.method,
      url: details.url,
      isMainFrame,
      initiator: initiator ?? details.frame?.origin ?? null,
      body: bytesOf(details.uploadData),
    });
    if (!isMainFrame) {
      callback({ cancel: true });
      return;
    }
    // Not from within the event: Electron is still starting the navigation that is to be replaced.
    setImmediate(() => void show(html).finally(() => callback({ cancel: true })));
  });

  const stopOther = (
    event: Electron.Event & { readonly url: string; readonly isMainFrame: boolean },
  ): void => {
    if (/^https?:/iu.test(event.url)) return;
    event.preventDefault();
    if (!event.isMainFrame || !interception.covers(event.url)) return;
    const html = interception.take({
      method: 'GET',
      url: event.url,
      isMainFrame: true,
      initiator: null,
      body: null,
    });
    setImmediate(() => void show(html));
  };
  contents.on('will-redirect', stopOther);
  contents.on('will-navigate', (event) => {
    initiator = event.initiator?.origin ?? null;
    stopOther(event);
  });
}

/** The body of a form; `null` when there is none, or when files or blobs are among its parts. */
function bytesOf(parts: readonly Electron.UploadData[] | undefined): Uint8Array | null {
  if (parts === undefined || parts.length === 0) return null;
  const isText = parts.every(({ file, blobUUID }) => !file && !blobUUID);
  return isText ? Buffer.concat(parts.map(({ bytes }) => bytes)) : null;
}
