import { Agent, request } from 'undici';
import { startPracticeTenant } from '../../electron/practice/server.ts';
import { forkBareServer } from './bare-server-process.ts';
import { compare, timed, type Measurement } from './compare.ts';
import {
  createSignInClient,
  discoverEndpoints,
  type Endpoints,
  type SignInService,
} from './complete-sign-in.ts';
import { confidentialSample } from './confidential-sample.ts';
import { forkPracticeTenant, type PracticeProcess } from './practice-process.ts';

const START_LIMIT_MS = 300;
const SIGN_INS_A_ROUND = 20;
/** Account page, password, its post, the token request: what one sign-in of the walker sends. */
const REQUESTS_A_SIGN_IN = 4;

/** How fast the practice tenant starts, and how fast it serves complete sign-ins beside fixed bytes. */
export async function benchPractice(rounds: number): Promise<readonly Measurement[]> {
  return [await benchStart(rounds), ...(await benchServing(rounds))];
}

function benchStart(rounds: number): Promise<Measurement> {
  return compare(
    { name: 'start of the practice tenant with new keys, against its limit of 300 ms', unit: 'ms', goal: 1 },
    rounds,
    () =>
      timed(async () => {
        const started = await startPracticeTenant({});
        if (!started.ok) throw new Error(started.error.message);
        await started.value.close();
      }),
    () => Promise.resolve(START_LIMIT_MS),
  );
}

async function benchServing(rounds: number): Promise<readonly Measurement[]> {
  const practice = await forkPracticeTenant();
  const bare = await forkBareServer();
  const toBare = { rejectUnauthorized: false };
  const service = toSignInService(practice);
  const endpoints = await discoverEndpoints(service);
  const kept = createSignInClient(service, endpoints);
  const fixed = new Agent({ connect: toBare });
  try {
    return [
      await compare(
        {
          name: 'complete practice sign-ins over new connections, as of a new browser and a new app, against as many requests for fixed bytes over as many',
          unit: 'ms',
          goal: 3,
        },
        rounds,
        () => timed(() => repeat(() => signInAnew(service, endpoints))),
        () => timed(() => repeat(() => askAnew(bare.url, toBare))),
      ),
      await compare(
        {
          name: 'complete practice sign-ins over kept connections, against as many requests for fixed bytes',
          unit: 'ms',
          goal: 3,
        },
        rounds,
        () => timed(() => repeat(kept.signIn)),
        () => timed(() => repeat(() => ask(bare.url, REQUESTS_A_SIGN_IN, fixed))),
      ),
    ];
  } finally {
    await Promise.all([kept.close(), fixed.close()]);
    bare.close();
    practice.close();
  }
}

function toSignInService({ origin, caPem, secret }: PracticeProcess): SignInService {
  const { clientId, tenant, redirectUri, scopes } = confidentialSample();
  return { issuer: `${origin}/${tenant}/v2.0`, caPem, clientId, clientSecret: secret, redirectUri, scopes };
}

async function repeat(work: () => Promise<void>): Promise<void> {
  for (let index = 0; index < SIGN_INS_A_ROUND; index += 1) await work();
}

/** A browser of its own, and an app of its own. */
async function signInAnew(service: SignInService, endpoints: Endpoints): Promise<void> {
  const client = createSignInClient(service, endpoints);
  await client.signIn();
  await client.close();
}

/** The browser's requests over one connection, the app's over another. */
async function askAnew(url: string, connect: NonNullable<Agent.Options['connect']>): Promise<void> {
  const [browser, app] = [new Agent({ connect }), new Agent({ connect })];
  await ask(url, REQUESTS_A_SIGN_IN - 1, browser);
  await ask(url, 1, app);
  await Promise.all([browser.close(), app.close()]);
}

/** As many requests one after the other, as one client sends them. */
async function ask(url: string, times: number, dispatcher: Agent): Promise<void> {
  for (let index = 0; index < times; index += 1) {
    const response = await request(url, { dispatcher });
    await response.body.text();
  }
}
