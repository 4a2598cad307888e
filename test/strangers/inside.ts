import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Announcement } from '../../electron/cli/practice/announcement.ts';
import type { ScenarioList } from '../../electron/cli/practice/scenario-list.ts';
import { createPracticeBrowser } from '../support/practice-browser.ts';
import { CLIENTS, type Client } from './clients.ts';
import { commandFor } from './command-for.ts';
import { OWN_APPS } from './own-apps.ts';

/** Inside the network: starts the tenant under Entra's names, lets each client meet it, and prints what came of it. */

const ROOT = path.resolve(import.meta.dirname, '../..');
const CLI = path.join(ROOT, 'dist/cli/authloupe.cjs');
const STORE = path.join(ROOT, '.cache', 'strangers');
const LIMIT_MS = 180_000;
const NAME_WIDTH = Math.max(...CLIENTS.map(({ name }) => name.length));

const caseSchema = z.object({ case: z.string(), pass: z.boolean(), seen: z.string().default('') });
type Case = z.infer<typeof caseSchema>;

/** `authloupe practice` as it is built, on the port that clients take for Entra's. */
async function startTenant(): Promise<{ announced: Announcement; stop: () => void }> {
  const apps = path.join(STORE, 'own-apps.json');
  await writeFile(apps, JSON.stringify(OWN_APPS));
  const child = spawn(
    process.execPath,
    [CLI, 'practice', '--json', '--control', '--port', '443', '--app', apps],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: child.stdout });
  const first = await new Promise<string>((resolve, reject) => {
    lines.once('line', resolve);
    child.once('exit', (code) => reject(new Error(`The tenant ended with ${String(code)}.`)));
  });
  return { announced: JSON.parse(first) as Announcement, stop: () => child.kill('SIGINT') };
}

/** The AADSTS number of each scenario that has one, as `practice --list --json` names it. */
function codesOfScenarios(): Readonly<Record<string, number>> {
  const { stdout } = spawnSync(process.execPath, [CLI, 'practice', '--list', '--json'], { encoding: 'utf8' });
  const { scenarios } = JSON.parse(stdout) as ScenarioList;
  return Object.fromEntries(
    scenarios.flatMap(({ id, expected: { aadsts } }) => (aadsts === null ? [] : [[id, aadsts]])),
  );
}

/**
 * A person at the browser, for clients that only know an address to open: `GET /?url=…&user=…`. With `consent=cancel`
 * the person declines, or goes back from the page that asks for an administrator.
 */
async function servePerson({ caFile, users }: Announcement) {
  const caPem = await readFile(caFile, 'utf8');
  const server = createServer((message, response) => {
    const { searchParams } = new URL(message.url ?? '/', 'http://localhost');
    const user = users.find(({ username }) => username.startsWith(`${searchParams.get('user') ?? 'mara'}@`));
    const browser = createPracticeBrowser(caPem);
    const signIn = browser.signInThrough(searchParams.get('url') ?? '', {
      username: user?.username ?? '',
      password: user?.password ?? '',
      consent: searchParams.get('consent') === 'cancel' ? 'cancel' : 'accept',
    });
    signIn
      .then((end) =>
        end.kind === 'error-page'
          ? { kind: end.kind, code: end.code }
          : { ...end, parameters: Object.fromEntries(end.parameters) },
      )
      .catch((error: unknown) => ({ kind: 'failed', reason: String(error).slice(0, 500) }))
      .then(async (end) => {
        await browser.close();
        response.setHeader('content-type', 'application/json').end(JSON.stringify(end));
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

async function meet(client: Client, environment: Readonly<Record<string, string>>): Promise<readonly Case[]> {
  const { command, args, environment: own } = commandFor(client, STORE);
  const child = spawn(command, args, {
    cwd: STORE,
    env: { ...process.env, ...environment, ...own },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LIMIT_MS,
  });
  const cases: Case[] = [];
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints = `${complaints}${text}`.slice(-1500);
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const parsed = line.startsWith('{') ? caseSchema.safeParse(JSON.parse(line)) : null;
    if (parsed?.success === true) cases.push(parsed.data);
  });
  const code = await new Promise((resolve) => {
    child.on('close', resolve);
  });
  return code === 0 ? cases : [...cases, { case: 'runs to its end', pass: false, seen: complaints }];
}

function versionOf({ version: [command, ...args] }: Client): string {
  const { stdout } = spawnSync(command, args, { cwd: STORE, encoding: 'utf8' });
  return stdout.trim() || 'unknown';
}

if (!existsSync(CLI)) throw new Error('Build first: npm run build');
const names = process.argv.slice(2);
const { announced, stop } = await startTenant();
const person = await servePerson(announced);
const environment = {
  PRACTICE: JSON.stringify(announced),
  PERSON: person.url,
  CODES: JSON.stringify(codesOfScenarios()),
  REQUESTS_CA_BUNDLE: announced.caFile,
  SSL_CERT_FILE: announced.caFile,
  NODE_EXTRA_CA_CERTS: announced.caFile,
};
let passed = 0;
let failed = 0;
const rows: string[] = [];
for (const client of CLIENTS.filter(({ name }) => names.includes(name))) {
  const cases = await meet(client, environment);
  const bad = cases.filter(({ pass }) => !pass);
  passed += cases.length - bad.length;
  failed += bad.length + (cases.length === 0 ? 1 : 0);
  rows.push(
    `${client.name.padEnd(NAME_WIDTH)} ${versionOf(client).padEnd(18)} ${String(cases.length).padStart(5)} cases, ${String(cases.length - bad.length).padStart(4)} passed`,
    ...bad.map(({ case: name, seen }) => `    ${name}: ${seen.replaceAll('\n', ' ').slice(0, 300)}`),
  );
  console.log(rows.at(-1 - bad.length));
}
console.log(`\n${rows.join('\n')}\n\n${passed} passed, ${failed} failed`);
person.close();
stop();
process.exitCode = failed === 0 ? 0 : 1;
