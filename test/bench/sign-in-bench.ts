import {
  ConfidentialClientApplication,
  CryptoProvider,
  ResponseMode,
  type INetworkModule,
  type NetworkRequestOptions,
  type NetworkResponse,
} from '@azure/msal-node';
import type { LookupFunction } from 'node:net';
import { Agent, request } from 'undici';
import { sampleProfiles } from '../../electron/practice/sample-profiles.ts';
import { startSignIn } from '../../electron/sign-in/code-flow.ts';
import { judge } from '../../shared/judging/judge.ts';
import { parseScopes, type Profile } from '../../shared/profile/profile.ts';
import { createNodePorts, type NodePorts } from '../support/node-ports.ts';
import { MARA } from '../support/sign-in.ts';
import { compare, timed, type Measurement } from './compare.ts';
import { createPageWalker, type PageWalker } from './page-walker.ts';
import { forkPracticeTenant, type PracticeProcess } from './practice-process.ts';

/** One sign-in takes milliseconds; ten in a row are measured as one. */
const SIGN_INS_A_ROUND = 10;

/**
 * A whole sign-in of the app's own flow (discovery, listener, pages, callback, token, keys, signature, evidence,
 * checklist, verdict) against a bare msal-node script that does the same two legs, authorize with its pages and token.
 * Both are served by the same practice tenant in a process of its own, and walked by the same light browser.
 */
export async function benchSignIn(rounds: number): Promise<Measurement> {
  const practice = await forkPracticeTenant();
  const stage = createStage(practice);
  try {
    return await compare(
      { name: 'whole practice sign-in, against a bare msal-node script', unit: 'ms', goal: 1.5 },
      rounds,
      () => timed(() => repeat(() => signInWithFlow(stage))),
      () => timed(() => repeat(() => signInBare(stage))),
    );
  } finally {
    await stage.close();
    practice.close();
  }
}

type Stage = {
  readonly practice: PracticeProcess;
  readonly profile: Profile;
  readonly ports: NodePorts;
  readonly walker: PageWalker;
  readonly dispatcher: Agent;
  readonly close: () => Promise<void>;
};

function createStage(practice: PracticeProcess): Stage {
  const web = sampleProfiles(new Date()).find(({ clientType }) => clientType === 'confidential');
  if (web === undefined) throw new Error('There is no confidential sample app.');
  const dispatcher = new Agent({ connect: { ca: practice.caPem } });
  const loopback = new Agent({ connect: { lookup: knowsLocalhost } });
  const walker = createPageWalker(practice.caPem);
  const ports = createNodePorts(practice.caPem, MARA);
  return {
    practice,
    profile: { ...web, id: '00000000-0000-4000-8000-000000000001', prompt: 'login' },
    ports: { ...ports, browser: () => walkingBrowser(walker, loopback) },
    walker,
    dispatcher,
    close: async () => {
      await Promise.all([ports.close(), walker.close(), dispatcher.close(), loopback.close()]);
    },
  };
}

/** A browser knows localhost without asking the system. */
const knowsLocalhost: LookupFunction = (_host, _options, callback) => {
  callback(null, [{ address: '127.0.0.1', family: 4 }]);
};

function walkingBrowser(walker: PageWalker, dispatcher: Agent): ReturnType<NodePorts['browser']> {
  return {
    open: (url) => {
      void walker.walk(url, MARA).then((location) => request(location, { dispatcher }));
      return Promise.resolve({
        show: () => Promise.resolve(),
        close: () => undefined,
        release: () => undefined,
      });
    },
  };
}

async function repeat(work: () => Promise<void>): Promise<void> {
  for (let index = 0; index < SIGN_INS_A_ROUND; index += 1) await work();
}

async function signInWithFlow({ practice, profile, ports }: Stage): Promise<void> {
  const running = await startSignIn(
    {
      runId: '00000000-0000-4000-8000-0000000000aa',
      profile,
      secret: practice.secret,
      browser: 'window',
      loginOrigin: practice.origin,
      practiceScenario: 'healthy',
      timeoutSeconds: 30,
    },
    ports,
    () => undefined,
  );
  if (!running.ok) throw new Error(running.error.message);
  const { evidence } = await running.value.done;
  const { tone, answer } = judge(evidence, { now: new Date() });
  if (tone !== 'good') throw new Error(answer.headline);
}

async function signInBare({ practice, profile, walker, dispatcher }: Stage): Promise<void> {
  const client = new ConfidentialClientApplication({
    auth: {
      clientId: profile.clientId,
      clientSecret: practice.secret,
      authority: `${practice.origin}/${profile.tenant}`,
      knownAuthorities: [new URL(practice.origin).host],
    },
    system: { networkClient: bareNetwork(dispatcher) },
  });
  const { verifier, challenge } = await new CryptoProvider().generatePkceCodes();
  const sent = { scopes: [...parseScopes(profile.scopes)], redirectUri: profile.redirectUri };
  const url = await client.getAuthCodeUrl({
    ...sent,
    responseMode: ResponseMode.QUERY,
    prompt: profile.prompt,
    codeChallenge: challenge,
    codeChallengeMethod: 'S256',
  });
  const code = new URL(await walker.walk(url, MARA)).searchParams.get('code') ?? '';
  const result = await client.acquireTokenByCode({ ...sent, code, codeVerifier: verifier });
  if (result.idToken === '') throw new Error('The bare script got no ID token.');
}

function bareNetwork(dispatcher: Agent): INetworkModule {
  const send = async (method: 'GET' | 'POST', url: string, options?: NetworkRequestOptions) => {
    const { headers = {}, body = null } = options ?? {};
    const response = await request(url, { method, headers, body, dispatcher });
    return { status: response.statusCode, headers: {}, text: await response.body.text() };
  };
  const parse = <T>({ text, ...rest }: Awaited<ReturnType<typeof send>>): NetworkResponse<T> => ({
    ...rest,
    body: JSON.parse(text) as T,
  });
  return {
    sendGetRequestAsync: async (url, options) => parse(await send('GET', url, options)),
    sendPostRequestAsync: async (url, options) => parse(await send('POST', url, options)),
  };
}
