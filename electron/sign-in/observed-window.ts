import { BrowserWindow, type Session, type WebContents } from 'electron';
import type { Page } from '../../shared/evidence/evidence.ts';
import { withoutParameters } from '../../shared/evidence/navigation.ts';
import { errorOfPage, stepOfPage } from '../../shared/evidence/page-step.ts';
import type { BrowserPort, BrowserWatcher } from '../ports.ts';
import { interceptRequests } from './intercept-requests.ts';
import { readNextChange, readPage, type TitledReading } from './read-page.ts';
import { recordNavigations } from './record-navigations.ts';

export type ObservedWindowOptions = {
  /** In memory, locked down. */
  readonly session: () => Session;
  /** Told once when neither the run nor a window needs the session any more. */
  readonly onReleased: (session: Session) => void;
  /** Hosts whose pages may be read: the authority's. Other sites on the way (federation) stay unread. */
  readonly mayRead: (host: string) => boolean;
  readonly now: () => Date;
};

/**
 * A window of our own for the sign-in pages: sandboxed, without a preload script, in a session that is kept in memory.
 * It records which pages were shown and what they said, never what was typed.
 */
export function createObservedWindow(options: ObservedWindowOptions): BrowserPort {
  return {
    open: (url, watcher) => {
      const session = options.session();
      let window = createWindow(session, watcher, options);
      const show = async (address: string): Promise<void> => {
        // After a sign-in the same session is shown again for signing out.
        if (window.isDestroyed()) window = createWindow(session, watcher, options);
        window.show();
        // A failed load is a page, too: did-fail-load reports it.
        await window.loadURL(address).catch(() => undefined);
      };
      void show(url);
      let isReleased = false;
      return Promise.resolve({
        show,
        close: () => {
          if (!window.isDestroyed()) window.destroy();
        },
        release: () => {
          if (isReleased) return;
          isReleased = true;
          // A page that stays for the user to read keeps its session until its window is closed.
          if (window.isDestroyed()) options.onReleased(session);
          else window.once('closed', () => options.onReleased(session));
        },
      });
    },
  };
}

function createWindow(
  session: Session,
  watcher: BrowserWatcher,
  options: ObservedWindowOptions,
): BrowserWindow {
  const window = new BrowserWindow({
    width: 520,
    height: 700,
    title: 'Sign in - AuthLoupe',
    autoHideMenuBar: true,
    webPreferences: { session, sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  recordNavigations(session, options.now, watcher.onNavigation);
  interceptRequests(session, window, watcher.interception ?? NOTHING);
  observe(window, watcher, options);
  return window;
}

/** With a listener at the redirect URI, requests go there as in any browser. */
const NOTHING = { covers: () => false, take: () => '' };

function observe(window: BrowserWindow, watcher: BrowserWatcher, options: ObservedWindowOptions): void {
  const contents = window.webContents;
  const shown = { httpStatus: null as number | null, count: 0 };
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('did-navigate', (_event, _url, httpStatus) => {
    shown.httpStatus = httpStatus;
    shown.count += 1;
  });
  contents.on('dom-ready', () => {
    const { count, httpStatus } = shown;
    void follow(contents, options, (reading) => {
      // A reading of a page that has been left belongs to no address any more.
      if (count === shown.count) watcher.onPage(toPage(contents.getURL(), httpStatus, reading, options));
    });
  });
  contents.on('did-fail-load', (_event, code, description, url, isMainFrame) => {
    if (!isMainFrame || code === ABORTED) return;
    watcher.onPage({ ...toPage(url, null, null, options), title: description });
  });
  window.on('closed', watcher.onClosed);
}

/** Chromium's ERR_ABORTED: a newer navigation took the place of this one. */
const ABORTED = -3;
/** A page that changes for ever is read no further. */
const MOST_CHANGES = 30;

/** Tells a page as it comes and each time it changes its step or what it says is wrong, until it is left. */
async function follow(
  contents: WebContents,
  { mayRead }: ObservedWindowOptions,
  tell: (reading: TitledReading | null) => void,
): Promise<void> {
  const url = contents.getURL();
  // Our own page, instead of what was held back.
  if (!/^https?:/u.test(url)) return;
  if (!mayRead(new URL(url).host)) {
    tell(null);
    return;
  }
  let reading = await readPage(contents);
  if (reading === null && contents.isDestroyed()) return;
  tell(reading);
  for (let change = 0; change < MOST_CHANGES && reading !== null; change += 1) {
    reading = await readNextChange(contents, reading);
    if (reading !== null && !contents.isDestroyed()) tell(reading);
  }
}

function toPage(
  url: string,
  httpStatus: number | null,
  reading: TitledReading | null,
  { now }: ObservedWindowOptions,
): Page {
  return {
    at: now().toISOString(),
    url: withoutParameters(url),
    httpStatus,
    title: reading?.title ?? '',
    pageId: reading?.pageId ?? null,
    step: reading === null ? 'other' : stepOfPage(reading),
    error: reading === null ? null : errorOfPage(reading),
  };
}
