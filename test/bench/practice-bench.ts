import { createHash, randomBytes } from 'node:crypto';
import { Agent, request } from 'undici';
import { sampleProfiles } from '../../electron/practice/sample-profiles.ts';
import { startPracticeTenant } from '../../electron/practice/server.ts';
import { MARA } from '../support/sign-in.ts';
import { forkBareServer } from './bare-server-process.ts';
import { compare, timed, type Measurement } from './compare.ts';
import { createPageWalker } from './page-walker.ts';
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
  const toPractice = { ca: practice.caPem };
  const toBare = { rejectUnauthorized: false };
  const walker = createPageWalker(practice.caPem);
  const [ours, fixed] = [new Agent({ connect: toPractice }), new Agent({ connect: toBare })];
  try {
    return [
      await compare(
        {
          name: 'complete practice sign-ins over new connections, as of a new browser and a new app, against as many requests for fixed bytes over as many',
          unit: 'ms',
          goal: 3,
        },
        rounds,
        () => timed(() => repeat(() => signInAnew(practice))),
        () => timed(() => repeat(() => askAnew(bare.url, toBare))),
      ),
      await compare(
        {
          name: 'complete practice sign-ins over kept connections, against as many requests for fixed bytes',
          unit: 'ms',
          goal: 3,
        },
        rounds,
        () => timed(() => repeat(() => signIn(practice, walker.walk, ours))),
        () => timed(() => repeat(() => ask(bare.url, REQUESTS_A_SIGN_IN, fixed))),
      ),
    ];
  } finally {
    await Promise.all([walker.close(), ours.close(), fixed.close()]);
    bare.close();
    practice.close();
  }
}

async function repeat(work: () => Promise<void>): Promise<void> {
  for (let index = 0; index < SIGN_INS_A_ROUND; index += 1) await work();
}

/** A browser of its own, and an app of its own. */
async function signInAnew(practice: PracticeProcess): Promise<void> {
  const walker = createPageWalker(practice.caPem);
  const app = new Agent({ connect: { ca: practice.caPem } });
  await signIn(practice, walker.walk, app);
  await Promise.all([walker.close(), app.close()]);
}

/** The browser's requests over one connection, the app's over another. */
async function askAnew(url: string, connect: NonNullable<Agent.Options['connect']>): Promise<void> {
  const [browser, app] = [new Agent({ connect }), new Agent({ connect })];
  await ask(url, REQUESTS_A_SIGN_IN - 1, browser);
  await ask(url, 1, app);
  await Promise.all([browser.close(), app.close()]);
}

const [, web] = sampleProfiles(new Date());

async function signIn(
  practice: PracticeProcess,
  walk: (url: string, person: typeof MARA) => Promise<string>,
  dispatcher: Agent,
): Promise<void> {
  const verifier = randomBytes(32).toString('base64url');
  if (web === undefined) throw new Error('There is no web sample app.');
  const base = `${practice.origin}/${web.tenant}/oauth2/v2.0`;
  const common = { client_id: web.clientId, redirect_uri: web.redirectUri, scope: web.scopes };
  const query = new URLSearchParams({
    ...common,
    response_type: 'code',
    prompt: 'login',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const code =
    new URL(await walk(`${base}/authorize?${query.toString()}`, MARA)).searchParams.get('code') ?? '';
  const response = await request(`${base}/token`, {
    method: 'POST',
    dispatcher,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      ...common,
      grant_type: 'authorization_code',
      code,
      code_verifier: verifier,
      client_secret: practice.secret,
    }).toString(),
  });
  const answer = await response.body.text();
  if (response.statusCode !== 200) throw new Error(answer);
}

/** As many requests one after the other, as one client sends them. */
async function ask(url: string, times: number, dispatcher: Agent): Promise<void> {
  for (let index = 0; index < times; index += 1) {
    const response = await request(url, { dispatcher });
    await response.body.text();
  }
}
