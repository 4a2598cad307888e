import type { Page } from '../shared/evidence/evidence.ts';
import type { Navigation } from '../shared/evidence/navigation.ts';

export type Clock = {
  readonly now: () => Date;
  /** Milliseconds that never jump, for durations. */
  readonly elapsed: () => number;
  /** Aborts when so many milliseconds are over. */
  readonly deadline: (limitMs: number) => AbortSignal;
};

export type HttpRequest = {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
};

export type HttpResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export type Network = {
  /** Sends one request without cookies and without following redirects. Throws {@link NetworkFailure}. */
  readonly send: (request: HttpRequest, signal: AbortSignal) => Promise<HttpResponse>;
};

/** No answer came. `code` is the network stack's own, for example `ERR_NAME_NOT_RESOLVED` or `ECONNREFUSED`. */
export class NetworkFailure extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'NetworkFailure';
    this.code = code;
  }
}

export type BrowserPort = {
  /** Opens the address. Rejects when no browser can be opened. */
  readonly open: (url: string, watcher: BrowserWatcher) => Promise<OpenBrowser>;
};

export type BrowserWatcher = {
  readonly onPage: (page: Page) => void;
  readonly onNavigation: (navigation: Navigation) => void;
  /** The user closed the window; the system browser cannot tell. */
  readonly onClosed: () => void;
  readonly interception: Interception | null;
};

/** The redirect URI of this attempt, when no listener can wait there; only our own window can hold requests back. */
export type Interception = {
  /** Whether this is the redirect URI, whatever its query and fragment: then no request for it may leave. */
  readonly covers: (url: string) => boolean;
  /** Judges what was held back, and gives the page to show in its place. */
  readonly take: (request: InterceptedRequest) => string;
};

export type InterceptedRequest = {
  readonly method: string;
  readonly url: string;
  /** An image or a script on some page is nobody coming back. */
  readonly isMainFrame: boolean;
  /** Origin of the page that sent it; `null` after a redirect. */
  readonly initiator: string | null;
  /** A form's body; `null` when there is none, or when it is not made of bytes. */
  readonly body: Uint8Array | null;
};

export type OpenBrowser = {
  readonly show: (url: string) => Promise<void>;
  readonly close: () => void;
  /** Nothing more will be shown: as soon as no window is open, what the browser still knows is forgotten. */
  readonly release: () => void;
};
