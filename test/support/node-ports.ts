import { randomBytes } from 'node:crypto';
import { Agent, request, type Dispatcher } from 'undici';
import { NetworkFailure, type BrowserPort, type BrowserWatcher, type Network } from '../../electron/ports.ts';
import type { SignInPorts } from '../../electron/sign-in/sign-in-ports.ts';
import { createListenerPool } from '../../electron/sign-in/listener-pool.ts';
import { errorOfPage, stepOfPage } from '../../shared/evidence/page-step.ts';
import { createPracticeBrowser, type PracticeBrowser, type SignInChoices } from './practice-browser.ts';

/** The app's own flow in plain Node: a real network that trusts the practice authority, and a person at the pages. */
export type NodePorts = SignInPorts & { readonly close: () => Promise<void> };

/** A test waits for what happens; no clock ends it. */
export const noDeadline = (): AbortSignal => new AbortController().signal;

type Options = {
  /** The wait for the browser is over when the person has nothing left to do; otherwise it never is. */
  readonly endsWithPerson?: boolean;
};

export function createNodePorts(
  caPem: string,
  person: SignInChoices,
  { endsWithPerson = false }: Options = {},
): NodePorts {
  const dispatcher = new Agent({ connect: { ca: caPem } });
  const walker = createPracticeBrowser(caPem);
  const now = (): Date => new Date();
  const listeners = createListenerPool(now);
  const wait = new AbortController();
  const onDone = (): void => {
    if (endsWithPerson) wait.abort();
  };
  return {
    clock: { now, elapsed: () => performance.now(), deadline: () => wait.signal },
    network: () => createNodeNetwork(dispatcher),
    browser: (kind) => createWalkingBrowser(walker, person, kind === 'window', onDone),
    listeners,
    newSecret: () => randomBytes(32).toString('base64url'),
    close: async () => {
      await listeners.closeAll();
      await walker.close();
      await dispatcher.close();
    },
  };
}

export function createNodeNetwork(dispatcher: Dispatcher): Network {
  return {
    send: async ({ method, url, headers, body }, signal) => {
      try {
        const response = await request(url, { method, headers: { ...headers }, body, signal, dispatcher });
        return {
          status: response.statusCode,
          headers: Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
          ),
          body: await response.body.text(),
        };
      } catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'ERR_FAILED';
        throw new NetworkFailure(code, cause instanceof Error ? cause.message : String(cause));
      }
    },
  };
}

/** Follows a redirect as our own window does: to the listener, or into what holds the redirect URI back. */
async function bringBack(location: string, { interception }: BrowserWatcher): Promise<void> {
  if (interception?.covers(location) === true)
    interception.take({ method: 'GET', url: location, isMainFrame: true, initiator: null, body: null });
  else await request(location);
}

/** Walks the pages as a person does. Only the app's own window can tell what a page said. */
function createWalkingBrowser(
  walker: PracticeBrowser,
  person: SignInChoices,
  canSeePages: boolean,
  onDone: () => void,
): BrowserPort {
  const walk = async (url: string, watcher: BrowserWatcher): Promise<void> => {
    const end = await walker.signInThrough(url, person);
    if (end.kind === 'redirect') await bringBack(end.location, watcher);
    if (end.kind === 'form-post' && watcher.interception?.covers(end.action) === true) {
      watcher.interception.take({
        method: 'POST',
        url: end.action,
        isMainFrame: true,
        initiator: new URL(url).origin,
        body: new TextEncoder().encode(end.parameters.toString()),
      });
    } else if (end.kind === 'form-post') {
      await request(end.action, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(url).origin },
        body: end.parameters.toString(),
      });
    }
    if (end.kind === 'error-page' && canSeePages) {
      const scripts = [...end.html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gu)].map(
        ([, text]) => text ?? '',
      );
      const config = scripts.find((text) => text.includes('$Config')) ?? '';
      const reading = {
        pageId: end.pageId,
        config,
        visible: '',
        alert: /role="alert"[^>]*>([^<]*)</u.exec(end.html)?.[1] ?? '',
        hasPassword: end.html.includes('type="password"'),
      };
      watcher.onPage({
        at: new Date().toISOString(),
        url: new URL(url).origin,
        httpStatus: end.status,
        title: '',
        pageId: end.pageId,
        step: stepOfPage(reading),
        error: errorOfPage(reading),
      });
      // Refused on the sign-in page itself, the person knows no other name or password, and gives up.
      if (end.pageId === 'ConvergedSignIn') watcher.onClosed();
    }
  };
  return {
    open: (url, watcher) => {
      // The person takes over; the flow waits for the callback, not for the person.
      void walk(url, watcher).then(onDone, watcher.onClosed);
      return Promise.resolve({
        show: () => Promise.resolve(),
        close: () => undefined,
        release: () => undefined,
      });
    },
  };
}
