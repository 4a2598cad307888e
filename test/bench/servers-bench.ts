import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generate } from 'selfsigned';
import { z } from 'zod';
import { compare, timed, type Measurement } from './compare.ts';
import {
  createSignInClient,
  discoverEndpoints,
  type SignInClient,
  type SignInService,
} from './complete-sign-in.ts';
import { confidentialSample } from './confidential-sample.ts';
import { startServerProcess, type ServerProcess } from './server-process.ts';

const GOAL = 0.6;
const SIGN_INS_A_ROUND = 40;
/** How long the search for an RSA key takes is chance: several starts are measured as one. */
const STARTS_A_ROUND = 3;

const COMMAND = path.resolve(import.meta.dirname, '../../dist/cli/authloupe.cjs');
const BASELINES = path.join(import.meta.dirname, 'baselines');

type Running = { readonly service: SignInService; readonly stop: () => Promise<void> };
type Start = () => Promise<Running>;

type Baseline = { readonly name: string; readonly script: string; readonly signIn: string };

const OTHERS: readonly Baseline[] = [
  {
    name: 'oidc-provider',
    script: 'oidc-provider.mjs',
    signIn: 'one development page, 5 requests',
  },
  {
    name: 'oauth2-mock-server',
    script: 'oauth2-mock-server.mjs',
    signIn: 'no page, 2 requests',
  },
];

/**
 * The practice tenant, as the built command runs it, beside servers that others use for the same purpose. Each is a
 * process of its own, speaks TLS with P-256, and signs ID token and access token with a 2048-bit RS256 key that it
 * makes when it starts. The others get their TLS certificate ready made; the practice tenant makes its own.
 */
export async function benchServers(rounds: number): Promise<readonly Measurement[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'authloupe-bench-'));
  const measurements: Measurement[] = [];
  try {
    const certificate = await writeCertificate(folder);
    for (const other of OTHERS) {
      const startOther: Start = () => startBaseline(path.join(BASELINES, other.script), certificate);
      measurements.push(await benchSignIns(rounds, other, startOther));
      measurements.push(await benchStarts(rounds, other, startOther));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return measurements;
}

async function benchSignIns(
  rounds: number,
  { name, signIn }: Baseline,
  startOther: Start,
): Promise<Measurement> {
  const running: Running[] = [];
  const clients: SignInClient[] = [];
  const connect = async (start: Start): Promise<SignInClient> => {
    const started = await start();
    running.push(started);
    const client = createSignInClient(started.service, await discoverEndpoints(started.service));
    clients.push(client);
    return client;
  };
  try {
    const ours = await connect(startPractice);
    const theirs = await connect(startOther);
    return await compare(
      {
        name: `complete practice sign-ins over kept TLS connections (two pages, 4 requests), against ${name} (${signIn})`,
        unit: 'ms',
        goal: GOAL,
      },
      rounds,
      () => timed(() => repeat(ours.signIn)),
      () => timed(() => repeat(theirs.signIn)),
    );
  } finally {
    await Promise.all(clients.map((client) => client.close()));
    await Promise.all(running.map(({ stop }) => stop()));
  }
}

async function repeat(work: () => Promise<void>): Promise<void> {
  for (let index = 0; index < SIGN_INS_A_ROUND; index += 1) await work();
}

function benchStarts(rounds: number, { name }: Baseline, startOther: Start): Promise<Measurement> {
  return compare(
    {
      name: `start of the practice process to its first discovery document, with new keys, against ${name}`,
      unit: 'ms',
      goal: GOAL,
    },
    rounds,
    () => timeStarts(startPractice),
    () => timeStarts(startOther),
  );
}

/** Milliseconds; the ends of the processes are not counted. */
async function timeStarts(start: Start): Promise<number> {
  let sum = 0;
  for (let index = 0; index < STARTS_A_ROUND; index += 1) {
    const running: Running[] = [];
    sum += await timed(async () => {
      const started = await start();
      running.push(started);
      await discoverEndpoints(started.service);
    });
    await Promise.all(running.map(({ stop }) => stop()));
  }
  return sum / STARTS_A_ROUND;
}

const announcementSchema = z.object({
  origin: z.url(),
  caFile: z.string(),
  apps: z.array(z.object({ clientId: z.string(), secret: z.string().nullable() })),
});

async function startPractice(): Promise<Running> {
  return toRunning(await startServerProcess(COMMAND, ['practice', '--json']), async (announced) => {
    const { origin, caFile, apps } = announcementSchema.parse(announced);
    const { clientId, tenant, redirectUri, scopes } = confidentialSample();
    const clientSecret = apps.find((app) => app.clientId === clientId)?.secret ?? '';
    const caPem = await readFile(caFile, 'utf8');
    return { issuer: `${origin}/${tenant}/v2.0`, caPem, clientId, clientSecret, redirectUri, scopes };
  });
}

const baselineSchema = z.object({
  issuer: z.url(),
  clientId: z.string(),
  clientSecret: z.string(),
  redirectUri: z.string(),
  scopes: z.string(),
});

type CertificateFiles = { readonly keyFile: string; readonly certificateFile: string; readonly pem: string };

async function startBaseline(
  script: string,
  { keyFile, certificateFile, pem }: CertificateFiles,
): Promise<Running> {
  return toRunning(await startServerProcess(script, [keyFile, certificateFile]), (announced) =>
    Promise.resolve({ ...baselineSchema.parse(announced), caPem: pem }),
  );
}

async function toRunning(
  { announced, stop }: ServerProcess,
  toService: (announced: unknown) => Promise<SignInService>,
): Promise<Running> {
  try {
    return { service: await toService(announced), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function writeCertificate(folder: string): Promise<CertificateFiles> {
  const pem = await generate([{ name: 'commonName', value: 'localhost' }], { keyType: 'ec', curve: 'P-256' });
  const [keyFile, certificateFile] = [path.join(folder, 'tls.key.pem'), path.join(folder, 'tls.crt.pem')];
  await writeFile(keyFile, pem.private);
  await writeFile(certificateFile, pem.cert);
  return { keyFile, certificateFile, pem: pem.cert };
}
