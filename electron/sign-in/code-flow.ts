import type { AuthorizeRequest, Discovery, End, Step } from '../../shared/evidence/evidence.ts';
import type { ErrorDetails } from '../../shared/evidence/error-details.ts';
import type { Redactor } from '../../shared/evidence/redact.ts';
import { detailsOfCallback } from '../../shared/evidence/error-details.ts';
import { receptionOf } from '../../shared/profile/redirect-uri.ts';
import { assertNever, ok, type Result } from '../../shared/result.ts';
import type { SignInPorts } from './sign-in-ports.ts';
import {
  createAttempt,
  discoverAuthority,
  freezeAttempt,
  redeemAndVerify,
  type FlowPhase,
  type SignInInput,
} from './attempt.ts';
import { observed } from './evidence-recorder.ts';
import type { AcceptedCallback } from './callback-request.ts';
import { createMsalClient, type MsalClient } from './msal-client.ts';
import { openBrowser, tellProgress, type SignIn } from './open-browser.ts';
import { openReception } from './open-reception.ts';
import { prefetchKeys, type PublishedKeys } from './published-keys.ts';
import type { RunningSignIn } from './running-sign-in.ts';
import { createSession, type Finished } from './session.ts';
import { createShownPages } from './shown-pages.ts';
import { toClientFailure } from './to-failure.ts';
import { waitForAnswer, type Answer } from './wait-for-answer.ts';

/**
 * Starts one sign-in with the authorization code flow (RFC 6749 section 4.1, RFC 7636, RFC 8252) and gathers evidence.
 * Errors, before anything happened: those of `receptionOf` and of the listener, such as `port-busy`.
 */
export async function startSignIn(
  input: SignInInput,
  ports: SignInPorts,
  onPhase: (phase: FlowPhase) => void,
): Promise<Result<RunningSignIn>> {
  const way = receptionOf(input.profile.redirectUri);
  if (!way.ok) return way;
  const abort = new AbortController();
  const attempt = createAttempt('sign-in', input, ports, abort.signal, onPhase);
  const reception = await attempt.record.step('listener', () =>
    openReception(way.value, input.profile.redirectUri, ports),
  );
  if (!reception.ok) return reception;

  const signIn: SignIn = {
    ...attempt,
    reception: reception.value,
    shown: createShownPages(),
    wait: { current: null },
    opened: { url: null, browser: null },
  };
  return ok({
    cancel: () => abort.abort(),
    openAgain: async () => {
      if (signIn.opened.url !== null) await signIn.opened.browser?.show(signIn.opened.url);
    },
    authorizeUrl: () => signIn.opened.url,
    endWithPage: (details) => signIn.wait.current?.onPasted(details),
    done: run(signIn),
  });
}

/** What the attempt knows once the authority has answered. */
type Authority = {
  readonly discovery: Discovery;
  readonly keys: PublishedKeys;
  readonly client: MsalClient;
  readonly state: string;
};

async function run(signIn: SignIn): Promise<Finished> {
  signIn.onPhase({ name: 'preparing' });
  const { input, network } = signIn;
  const authorityOf = await discoverAuthority(signIn);
  if (authorityOf.found === null) return finish(signIn, null, authorityOf.end);
  const { discovery, document } = authorityOf.found;
  const keys = prefetchKeys(network.send, discovery.jwksUri);
  try {
    const client = createMsalClient({
      profile: input.profile,
      loginOrigin: input.loginOrigin,
      authorityMetadata: document,
      secret: input.secret,
      send: network.send,
      onSecret: signIn.redactor.learn,
    });
    const authority = { discovery, keys, client, state: signIn.ports.newSecret() };
    return finish(signIn, authority, await authorize(signIn, authority));
  } catch (cause) {
    return finish(signIn, null, toClientFailure('browser', cause, signIn.redactor));
  }
}

async function authorize(signIn: SignIn, authority: Authority): Promise<End> {
  const { input, ports, record, redactor } = signIn;
  const { receiver } = signIn.reception;
  const { client, discovery, state } = authority;
  const nonce = ports.newSecret();
  redactor.learn(state);
  receiver.expect({
    state,
    authorityOrigin: input.loginOrigin,
    issuer: discovery.issuer,
    responseMode: input.profile.responseMode,
  });
  const url = await client.authorizeUrl({ redirectUri: receiver.redirectUri, state, nonce });
  signIn.opened.url = url;
  record.set({ authorize: observed(describeAuthorize(url, nonce, redactor)) });

  const deadline = ports.clock.deadline(input.timeoutSeconds * 1000);
  const waiting = waitForAnswer(receiver, deadline, signIn.signal);
  const since = ports.clock.now();
  const tellWait = tellProgress(signIn, since);
  const unopened = await openBrowser(signIn, url, waiting, tellWait);
  if (unopened !== null) return unopened;
  signIn.wait.current = waiting;
  tellWait();
  const answer = await record.step('callback', () => waiting.answer, outcomeOfAnswer);
  signIn.wait.current = null;
  return conclude(signIn, authority, answer);
}

function conclude(signIn: SignIn, authority: Authority, answer: Answer): Promise<End> | End {
  switch (answer.kind) {
    case 'cancelled':
      return { kind: 'cancelled', stage: 'callback', by: answer.by };
    case 'timed-out':
      return { kind: 'timed-out', stage: 'callback', afterSeconds: signIn.input.timeoutSeconds };
    case 'error-page': {
      const { details } = answer;
      return { kind: 'failed', stage: 'page', code: 'entra-error', message: details.description, details };
    }
    case 'page-pasted':
      return endOfPasted(answer.details, signIn.redactor);
    case 'callback':
      return redeem(signIn, authority, answer.callback);
    default:
      return assertNever(answer);
  }
}

function endOfPasted(pasted: ErrorDetails | null, redactor: Redactor): End {
  const base = { kind: 'failed', stage: 'page', code: 'page-pasted' } as const;
  if (pasted === null) return { ...base, message: 'You pasted what the page says.', details: null };
  const details = { ...pasted, description: redactor.text(pasted.description) };
  return { ...base, message: details.description, details };
}

function redeem(
  signIn: SignIn,
  { client, keys, state }: Authority,
  { at, method, parameters }: AcceptedCallback,
): Promise<End> | End {
  const code = parameters.get('code') ?? '';
  signIn.redactor.learn(code);
  const error = detailsOfCallback((name) => parameters.get(name));
  const fields = [...parameters].map(([name, value]) => signIn.redactor.field(name, value));
  signIn.record.set({ callback: observed({ at, method, parameters: fields, error }) });
  if (error !== null) {
    return {
      kind: 'failed',
      stage: 'callback',
      code: 'entra-error',
      message: error.description,
      details: error,
    };
  }
  return redeemAndVerify(signIn, keys, () =>
    client.redeem({ code, state, clientInfo: parameters.get('client_info') ?? null }),
  );
}

function finish(signIn: SignIn, authority: Authority | null, end: End): Finished {
  const { input, opened, ports, reception, record, shown, network } = signIn;
  reception.retire(end.kind === 'cancelled' || end.kind === 'timed-out');
  // An error page stays visible: the user reads there what Entra says.
  const keepsPage = end.kind === 'failed' && end.stage === 'page';
  if (!keepsPage) opened.browser?.close();
  record.set({ listener: observed(reception.receiver.describe()) });
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

function outcomeOfAnswer(answer: Answer): Step['outcome'] {
  switch (answer.kind) {
    case 'callback':
      return answer.callback.parameters.has('error') ? 'failed' : 'ok';
    case 'error-page':
    case 'page-pasted':
      return 'failed';
    case 'cancelled':
    case 'timed-out':
      return answer.kind;
    default:
      return assertNever(answer);
  }
}

function describeAuthorize(address: string, nonce: string, redactor: Redactor): AuthorizeRequest {
  const url = new URL(address);
  return {
    endpoint: `${url.origin}${url.pathname}`,
    parameters: [...url.searchParams].map(([name, value]) => redactor.field(name, value)),
    nonce,
  };
}
