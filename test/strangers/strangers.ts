import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ENTRA_HOSTS } from '../../electron/practice/hosts.ts';
import { CLIENTS, type Client } from './clients.ts';

/**
 * Clients that nobody here wrote, unmodified, against the practice tenant under Microsoft's own names: a network of its
 * own leads those names here. Prints client, version, cases and what failed; ends with 1 when a case fails or a client
 * cannot be had. `npm run strangers -- NAME…` runs some of them.
 */

const HERE = import.meta.dirname;
const ROOT = path.resolve(HERE, '../..');
const STORE = path.join(ROOT, '.cache', 'strangers');

function run(command: string, args: readonly string[], options: { readonly cwd?: string } = {}): number {
  return spawnSync(command, args, { stdio: 'inherit', ...options }).status ?? 1;
}

const isInstalled = (debianPackage: string): boolean =>
  spawnSync('dpkg', ['-s', debianPackage], { stdio: 'ignore' }).status === 0;

/** Debian's packages, `ip` for the network among them, by its own installer, npm's in a folder of their own. Returns what could not be had. */
async function install(clients: readonly Client[]): Promise<readonly string[]> {
  const wanted = [...new Set(['iproute2', ...clients.flatMap(({ debian }) => debian)])];
  const absent = wanted.filter((name) => !isInstalled(name));
  if (absent.length > 0) {
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...absent]);
  }
  await mkdir(STORE, { recursive: true });
  for (const name of ['package.json', 'package-lock.json'])
    await cp(path.join(HERE, name), path.join(STORE, name));
  const code = run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: STORE });
  await cp(path.join(HERE, 'clients'), path.join(STORE, 'clients'), { recursive: true });
  return [...wanted.filter((name) => !isInstalled(name)), ...(code === 0 ? [] : ['the npm packages'])];
}

/** Everything else runs in a network where only this machine exists, under the names of Entra. */
async function enterNetwork(names: readonly string[]): Promise<number> {
  const hosts = path.join(STORE, 'hosts');
  await writeFile(hosts, `127.0.0.1 localhost\n127.0.0.1 ${ENTRA_HOSTS.join(' ')}\n`);
  const inside = `ip link set lo up && mount --bind ${hosts} /etc/hosts && exec ${process.execPath} --import tsx ${path.join(HERE, 'inside.ts')} "$@"`;
  const child = spawn('unshare', ['-n', '-m', 'sh', '-c', inside, 'sh', ...names], {
    stdio: 'inherit',
    cwd: ROOT,
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve(code ?? 1));
  });
}

const names = process.argv.slice(2);
const unknown = names.find((name) => !CLIENTS.some((client) => client.name === name));
if (unknown !== undefined) {
  console.error(`There is no client ${unknown}. There are: ${CLIENTS.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 64;
} else if (process.getuid?.() !== 0 || !existsSync('/usr/bin/unshare')) {
  console.error('not run: a network of its own, and Debian’s packages, need root on Linux');
  process.exitCode = 1;
} else {
  const chosen = CLIENTS.filter(({ name }) => names.length === 0 || names.includes(name));
  const missing = await install(chosen);
  if (missing.length > 0) console.error(`not to be had: ${missing.join(', ')}`);
  const code = await enterNetwork(chosen.map(({ name }) => name));
  process.exitCode = missing.length > 0 ? 1 : code;
}
