import type { Browser } from '../shared/browser.ts';
import type { Page } from '../shared/evidence/evidence.ts';
import type { CloudId } from '../shared/entra/clouds.ts';
import type { ListenerDesk } from './sign-in/listener-desk.ts';

/** Effects that a sign-in needs, as parameters. `system.ts` holds Electron's; tests bring their own. */
export type SignInPorts = {
  readonly clock: Clock;
  readonly network: (cloud: CloudId) => Network;
  /** `authorityHost`: the host whose pages may be read. */
  readonly browser: (browser: Browser, cloud: CloudId, authorityHost: string) => BrowserPort;
  readonly listeners: ListenerDesk;
  /** A fresh random value of 256 bits, base64url. */
  readonly newSecret: () => string;
};

export type Clock = {
  readonly now: () => Date;
  /** Milliseconds that never jump, for durations. */
  readonly elapsed: () => number;
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
  /** The user closed the window; the system browser cannot tell. */
  readonly onClosed: () => void;
};

export type OpenBrowser = {
  readonly show: (url: string) => Promise<void>;
  readonly close: () => void;
};
