import type { End, Step } from '../../shared/evidence/evidence.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { OpenBrowser } from '../ports.ts';
import {
  createAttempt,
  discoverAuthority,
  freezeAttempt,
  redeemAndVerify,
  type Attempt,
  type FlowPhase,
  type SignInInput,
} from './attempt.ts';
import type { Discovered } from './discover.ts';
import { createMsalClient, type MsalClient, type UserCode } from './msal-client.ts';
import { prefetchKeys, type PublishedKeys } from './published-keys.ts';
import type { RunningSignIn } from './running-sign-in.ts';
import { createSession, type Finished } from './session.ts';
import { createShownPages, type ShownPages } from './shown-pages.ts';
import type { SignInPorts } from './sign-in-ports.ts';
import { toClientFailure } from './to-failure.ts';

type DeviceSignIn = Attempt & {
  readonly shown: ShownPages;
  /** The page on which the code is typed, once Entra has named it, and what shows it. */
  readonly opened: { url: string | null; browser: OpenBrowser | null };
};

/**
 * Signs a user in with a code that is typed on another device (RFC 8628), as command lines and televisions do. The page
 * opens only when the user asks for it, in the browser of the input; a page in our own window is recorded.
 */
export function startDeviceCode(
  input: SignInInput,
  ports: SignInPorts,
  onPhase: (phase: FlowPhase) => void,
): Result<RunningSignIn> {
  const abort = new AbortController();
  // A device code is redeemed without a credential.
  const signIn: DeviceSignIn = {
    ...createAttempt('device-code', { ...input, secret: null }, ports, abort.signal, onPhase),
    shown: createShownPages(),
    opened: { url: null, browser: null },
  };
  return ok({
    cancel: () => abort.abort(),
    openAgain: () => openPage(signIn),
    authorizeUrl: () => signIn.opened.url,
    endWithPage: () => undefined,
    done: run(signIn),
  });
}

async function openPage({ input, ports, shown, opened }: DeviceSignIn): Promise<void> {
  if (opened.url === null) return;
  if (opened.browser !== null) return opened.browser.show(opened.url);
  const keptFor = input.keepsAccount === true ? input.profile.id : null;
  const { host } = new URL(input.loginOrigin);
  opened.browser = await ports.browser(input.browser, input.profile.cloud, host, keptFor).open(opened.url, {
    interception: null,
    onPage: shown.addPage,
    onNavigation: shown.addNavigation,
    onClosed: () => {
      opened.browser = null;
    },
  });
}

type Authority = Discovered & { readonly keys: PublishedKeys; readonly client: MsalClient };

async function run(signIn: DeviceSignIn): Promise<Finished> {
  signIn.onPhase({ name: 'preparing' });
  const { input, network, redactor } = signIn;
  const authorityOf = await discoverAuthority(signIn);
  if (authorityOf.found === null) return finish(signIn, null, authorityOf.end);
  const { discovery, document } = authorityOf.found;
  try {
    const client = createMsalClient({
      profile: input.profile,
      loginOrigin: input.loginOrigin,
      authorityMetadata: document,
      secret: null,
      send: network.send,
      onSecret: redactor.learn,
    });
    const authority = { discovery, document, client, keys: prefetchKeys(network.send, discovery.jwksUri) };
    return finish(signIn, authority, await signInByCode(signIn, authority));
  } catch (cause) {
    return finish(signIn, null, toClientFailure('token', cause, redactor));
  }
}

async function signInByCode(signIn: DeviceSignIn, { client, keys }: Authority): Promise<End> {
  const { record, redactor, onPhase, ports } = signIn;
  const wait: { code: UserCode | null } = { code: null };
  const polling = client.redeemDeviceCode((code) => {
    redactor.learn(code.userCode);
    wait.code = code;
    signIn.opened.url = code.verificationUri;
    const since = ports.clock.now();
    onPhase({
      name: 'code-shown',
      since: since.toISOString(),
      until: new Date(since.getTime() + code.expiresInSeconds * 1000).toISOString(),
      userCode: code.userCode,
      verificationUri: code.verificationUri,
    });
  });
  const answer = unlessAborted(polling, signIn.signal);
  await record.step(
    'user-code',
    () => answer.then(noOutcome, noOutcome),
    () => outcomeOf(signIn),
  );
  if (signIn.signal.aborted) return { kind: 'cancelled', stage: 'user-code', by: 'button' };
  const end = await redeemAndVerify(signIn, keys, () => answer);
  return end.kind === 'failed' && end.code === 'device-code-expired'
    ? { kind: 'timed-out', stage: 'user-code', afterSeconds: wait.code?.expiresInSeconds ?? 0 }
    : end;
}

const noOutcome = (): void => undefined;

function outcomeOf({ signal, network }: DeviceSignIn): Step['outcome'] {
  if (signal.aborted) return 'cancelled';
  return network.lastTokens() === null ? 'failed' : 'ok';
}

/** MSAL looks up between two polls only whether it was told to stop. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('The sign-in was cancelled.')), { once: true });
    work.then(resolve, reject);
  });
}

function finish(signIn: DeviceSignIn, authority: Authority | null, end: End): Finished {
  const { input, opened, ports, shown, network } = signIn;
  opened.browser?.close();
  const evidence = freezeAttempt(signIn, shown.all(), end);
  const tokens = network.lastTokens();
  if (tokens === null || authority === null || end.kind !== 'signed-in') {
    authority?.client.forget();
    opened.browser?.release();
    return { evidence, session: null };
  }
  const { client, discovery } = authority;
  return {
    evidence,
    session: createSession({ input, ports, client, browser: opened.browser, discovery, tokens }),
  };
}
