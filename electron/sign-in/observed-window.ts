import { randomUUID } from 'node:crypto';
import { BrowserWindow, session as sessions, type Session, type WebContents } from 'electron';
import { z } from 'zod';
import { detailsOfErrorPage } from '../../shared/entra/error-details.ts';
import type { Page } from '../../shared/evidence/evidence.ts';
import type { BrowserPort, BrowserWatcher } from '../ports.ts';

export type ObservedWindowOptions = {
  /** Prepares a new in-memory session, for example to trust the practice authority. */
  readonly setUpSession: (session: Session) => void;
  /** Hosts whose pages may be read: the authority's. Other sites on the way (federation) stay unread. */
  readonly mayRead: (host: string) => boolean;
  readonly now: () => Date;
};

/**
 * A window of our own for the sign-in pages: sandboxed, no preload, a new in-memory session each time, so accounts are
 * isolated and nothing stays on disk. It records which pages were shown, never what was typed.
 */
export function createObservedWindow(options: ObservedWindowOptions): BrowserPort {
  return {
    open: (url, watcher) => {
      const session = sessions.fromPartition(`sign-in-${randomUUID()}`);
      options.setUpSession(session);
      lockDown(session);
      let window = createWindow(session, watcher, options);
      const show = async (address: string): Promise<void> => {
        // After a sign-in the same session is shown again for signing out.
        if (window.isDestroyed()) window = createWindow(session, watcher, options);
        window.show();
        // A failed load is a page, too: did-fail-load reports it.
        await window.loadURL(address).catch(() => undefined);
      };
      void show(url);
      return Promise.resolve({
        show,
        close: () => {
          if (!window.isDestroyed()) window.destroy();
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
  observe(window, watcher, options);
  return window;
}

function lockDown(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

function observe(window: BrowserWindow, watcher: BrowserWatcher, options: ObservedWindowOptions): void {
  const contents = window.webContents;
  const status = { last: null as number | null };
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (details) => {
    if (!/^https?:$/u.test(new URL(details.url).protocol)) details.preventDefault();
  });
  contents.on('did-navigate', (_event, _url, httpStatus) => {
    status.last = httpStatus;
  });
  contents.on('did-finish-load', () => {
    void readPage(contents, status.last, options).then((page) => {
      if (page !== null) watcher.onPage(page);
    });
  });
  contents.on('did-fail-load', (_event, code, description, url, isMainFrame) => {
    if (!isMainFrame || code === ABORTED) return;
    watcher.onPage({
      ...pageAt(url, options),
      httpStatus: null,
      title: description,
      pageId: null,
      error: null,
    });
  });
  window.on('closed', watcher.onClosed);
}

/** Chromium's ERR_ABORTED: a newer navigation took the place of this one. */
const ABORTED = -3;
/** Any number but 0, the page's own world. */
const ISOLATED_WORLD = 1_001;
const LONGEST_TEXT = 20_000;

const readSchema = z.object({
  title: z.string(),
  pageId: z.string().nullable(),
  config: z.string(),
  visible: z.string(),
});

/** Runs beside the page's own scripts and sees its markup only. It reads no form field. */
const READ_PAGE = `(() => {
  const scripts = [...document.scripts].map((script) => script.textContent ?? '');
  return {
    title: document.title.slice(0, 300),
    pageId: document.querySelector('meta[name="PageID"]')?.content ?? null,
    config: (scripts.find((text) => /\\$Config\\s*=/.test(text)) ?? '').slice(0, 200000),
    visible: (document.body?.innerText ?? '').slice(0, ${LONGEST_TEXT}),
  };
})()`;

async function readPage(
  contents: WebContents,
  httpStatus: number | null,
  options: ObservedWindowOptions,
): Promise<Page | null> {
  const url = contents.getURL();
  const at = pageAt(url, options);
  const unread = { ...at, httpStatus, title: '', pageId: null, error: null };
  if (!/^https?:/u.test(url) || !options.mayRead(new URL(url).host)) return unread;
  try {
    const read: unknown = await contents.executeJavaScriptInIsolatedWorld(ISOLATED_WORLD, [
      { code: READ_PAGE },
    ]);
    const page = readSchema.parse(read);
    return { ...at, httpStatus, title: page.title, pageId: page.pageId, error: detailsOfErrorPage(page) };
  } catch {
    return contents.isDestroyed() ? null : unread;
  }
}

/** Scheme, host and path: the query of an authorize or callback address is not kept. */
function pageAt(url: string, { now }: ObservedWindowOptions): Pick<Page, 'at' | 'url'> {
  const { protocol, host, pathname } = new URL(url);
  return { at: now().toISOString(), url: `${protocol}//${host}${pathname}`.slice(0, 500) };
}
