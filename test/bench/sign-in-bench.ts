import {
  ConfidentialClientApplication,
  CryptoProvider,
  ResponseMode,
  type INetworkModule,
  type NetworkRequestOptions,
  type NetworkResponse,
} from '@azure/msal-node';
import { Agent, request } from 'undici';
import { sampleProfiles } from '../../electron/practice/sample-profiles.ts';
import { startPracticeTenant, type PracticeTenant } from '../../electron/practice/server.ts';
import { startSignIn } from '../../electron/sign-in/flow.ts';
import { runChecklist } from '../../shared/checklist/run.ts';
import { toVerdict } from '../../shared/diagnosis/verdict.ts';
import { parseScopes, type Profile } from '../../shared/profile/profile.ts';
import { createNodePorts, type NodePorts } from '../support/node-ports.ts';
import { createPracticeBrowser, type PracticeBrowser } from '../support/practice-browser.ts';
import { MARA } from '../support/sign-in.ts';
import { compare, timed, type Measurement } from './compare.ts';

/** One sign-in takes milliseconds; ten in a row are measured as one. */
const SIGN_INS_A_ROUND = 10;

/**
 * A whole sign-in of the app's own flow (discovery, listener, authorize, callback, token, keys, signature, evidence,
 * checklist, verdict) against a bare msal-node script that does the two legs, authorize and token. Both go to the same
 * practice tenant in a browser session that exists already, so that no page is shown and no person is timed.
 */
export async function benchSignIn(rounds: number): Promise<Measurement> {
  const started = await startPracticeTenant({});
  if (!started.ok) throw new Error(started.error.message);
  const practice = started.value;
  const stage = createStage(practice);
  try {
    await signInBare(stage, 'pages');
    return await compare(
      { name: 'whole practice sign-in: our flow against a bare msal-node script', unit: 'ms', goal: 1.5 },
      rounds,
      () => timed(() => repeat(() => signInWithFlow(stage))),
      () => timed(() => repeat(() => signInBare(stage, 'session'))),
    );
  } finally {
    await stage.close();
    await practice.close();
  }
}

type Stage = {
  readonly practice: PracticeTenant;
  readonly profile: Profile;
  readonly secret: string;
  readonly ports: NodePorts;
  readonly browser: PracticeBrowser;
  readonly dispatcher: Agent;
  readonly close: () => Promise<void>;
};

function createStage(practice: PracticeTenant): Stage {
  const web = sampleProfiles(new Date()).find(({ clientType }) => clientType === 'confidential');
  const secret = practice.configuredSecret(web?.clientId ?? '');
  if (web === undefined || secret === null) throw new Error('There is no confidential sample app.');
  const dispatcher = new Agent({ connect: { ca: practice.caPem } });
  const browser = createPracticeBrowser(practice.caPem);
  const ports = createNodePorts(practice.caPem, MARA);
  return {
    practice,
    profile: { ...web, id: '00000000-0000-4000-8000-000000000001', prompt: '' },
    secret,
    ports: { ...ports, browser: () => sessionBrowser(browser) },
    browser,
    dispatcher,
    close: async () => {
      await Promise.all([ports.close(), browser.close(), dispatcher.close()]);
    },
  };
}

/** Follows the one redirect that a signed-in browser gets. */
function sessionBrowser(browser: PracticeBrowser): ReturnType<NodePorts['browser']> {
  return {
    open: (url) => {
      void browser.open(url).then(({ location }) => request(location ?? ''));
      return Promise.resolve({ show: () => Promise.resolve(), close: () => undefined });
    },
  };
}

async function repeat(work: () => Promise<void>): Promise<void> {
  for (let index = 0; index < SIGN_INS_A_ROUND; index += 1) await work();
}

async function signInWithFlow({ practice, profile, secret, ports }: Stage): Promise<void> {
  const running = await startSignIn(
    {
      runId: '00000000-0000-4000-8000-0000000000aa',
      profile,
      secret,
      browser: 'window',
      loginOrigin: practice.origin,
      practiceScenario: practice.scenario(),
      timeoutSeconds: 30,
    },
    ports,
    () => undefined,
  );
  if (!running.ok) throw new Error(running.error.message);
  const { evidence } = await running.value.done;
  const verdict = toVerdict(evidence, runChecklist(evidence, new Date()));
  if (verdict.tone !== 'good') throw new Error(verdict.headline);
}

async function signInBare(stage: Stage, way: 'pages' | 'session'): Promise<void> {
  const { practice, profile, secret, browser } = stage;
  const client = new ConfidentialClientApplication({
    auth: {
      clientId: profile.clientId,
      clientSecret: secret,
      authority: `${practice.origin}/${profile.tenant}`,
      knownAuthorities: [new URL(practice.origin).host],
    },
    system: { networkClient: bareNetwork(stage.dispatcher) },
  });
  const { verifier, challenge } = await new CryptoProvider().generatePkceCodes();
  const sent = { scopes: [...parseScopes(profile.scopes)], redirectUri: profile.redirectUri };
  const url = await client.getAuthCodeUrl({
    ...sent,
    responseMode: ResponseMode.QUERY,
    codeChallenge: challenge,
    codeChallengeMethod: 'S256',
  });
  const location = way === 'session' ? (await browser.open(url)).location : await walkPages(browser, url);
  const code = new URL(location ?? '').searchParams.get('code') ?? '';
  const result = await client.acquireTokenByCode({ ...sent, code, codeVerifier: verifier });
  if (result.idToken === '') throw new Error('The bare script got no ID token.');
}

async function walkPages(browser: PracticeBrowser, url: string): Promise<string> {
  const end = await browser.signInThrough(url, MARA);
  if (end.kind !== 'redirect') throw new Error(`The bare script ended with ${end.kind}.`);
  return end.location;
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
