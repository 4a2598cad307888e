import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeProfilesFile } from '../../../shared/profile/profiles-file.ts';
import { BLANK_PROFILE } from '../../../shared/profile/profile.ts';
import { SECRET } from '../../shared/formats/secret.ts';
import { buildCli, type BuiltCli } from './build-cli.ts';
import type { CliEnd } from './run-cli.ts';

const CLIENT = '7d3c1b52-3c0e-4c8e-9d59-1a2b3c4d5e6f';
const TENANT = '0b9a63a2-7a2f-4a3c-9c2a-3f1c8b7d5e10';
const ENV = `AZURE_CLIENT_ID=${CLIENT}\nAZURE_TENANT_ID=${TENANT}\nAZURE_CLIENT_SECRET=${SECRET}\n`;

let cli: BuiltCli;
let folder = '';
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => cli.remove());
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'authloupe-convert-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = async (name: string, text: string): Promise<string> => {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
};

/** `authloupe convert`, with this on its standard input. */
async function convert(args: readonly string[], input = ''): Promise<Omit<CliEnd, 'signal'>> {
  const child = spawn(process.execPath, [cli.file, 'convert', ...args], { stdio: 'pipe' });
  child.stdin.once('error', () => undefined);
  child.stdin.end(input);
  const closed = once(child, 'close') as Promise<[number | null]>;
  const [stdout, stderr, [code]] = await Promise.all([readAll(child.stdout), readAll(child.stderr), closed]);
  return { code, stdout, stderr };
}

describe('authloupe convert', () => {
  it('says what a text on standard input holds, and never its secret', async () => {
    const { stdout, stderr, code } = await convert([], ENV);
    expect(code).toBe(0);
    expect(stdout).toContain(`Client ID: ${CLIENT}  (line 1, AZURE_CLIENT_ID)`);
    expect(stdout).toContain('Client secret: (not shown)');
    expect(stdout + stderr).not.toContain(SECRET);
  });

  it('prints one JSON document with a schema', async () => {
    const { stdout, code } = await convert(['--json', await write('.env', ENV)]);
    expect(code).toBe(0);
    const answer = JSON.parse(stdout) as { registrations: readonly unknown[] };
    expect(answer).toMatchObject({ schema: 1, format: 'azure-environment', sure: true });
    expect(answer.registrations).toMatchObject([
      { hasSecret: true, profile: { clientId: CLIENT, tenant: TENANT } },
    ]);
    expect(stdout).not.toContain(SECRET);
  });

  it('writes another format, with a placeholder for the secret', async () => {
    const { stdout, code } = await convert(['--to', 'aspnet-appsettings'], ENV);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      AzureAd: { ClientId: CLIENT, ClientSecret: '<client-secret>' },
    });
  });

  it('reads a folder as one project, follows no link out of it, and asks which of several is meant', async () => {
    const outside = await mkdtemp(path.join(tmpdir(), 'authloupe-outside-'));
    await writeFile(
      path.join(outside, 'other.env'),
      `CLIENT_ID=99999999-2222-4333-8444-555555555555\nTENANT_ID=${TENANT}\n`,
    );
    await write('app/.env', ENV);
    await write(
      'page/.env',
      `VITE_CLIENT_ID=11111111-2222-4333-8444-555555555555\nVITE_TENANT_ID=${TENANT}\n`,
    );
    await write(
      'node_modules/x/.env',
      `CLIENT_ID=88888888-2222-4333-8444-555555555555\nTENANT_ID=${TENANT}\n`,
    );
    await symlink(outside, path.join(folder, 'linked'));
    const asked = await convert(['--to', 'msal-node', folder]);
    expect(asked.code).toBe(2);
    expect(asked.stderr).toContain('there are 2 registrations in it: --pick 1 to --pick 2');
    const picked = await convert(['--to', 'msal-node', '--pick', '2', folder]);
    expect(picked.code).toBe(0);
    expect(picked.stdout).toContain('11111111-2222-4333-8444-555555555555');
    await rm(outside, { recursive: true });
  });

  it('reads and writes files of profiles', async () => {
    const file = await write(
      'profiles.json',
      writeProfilesFile([{ ...BLANK_PROFILE, name: 'Payroll', clientId: CLIENT, tenant: TENANT }]).text,
    );
    const shown = await convert(['--to', 'msal-node', file]);
    expect(shown.stdout).toContain(`clientId: '${CLIENT}'`);
    const made = await convert(['--to', 'profiles'], ENV);
    expect(JSON.parse(made.stdout)).toMatchObject({
      authloupe: 'profiles',
      profiles: [{ clientId: CLIENT }],
    });
    expect(made.stdout).not.toContain(SECRET);
  });

  it.each([
    [['--to', 'nothing'], 64, '--to knows'],
    [['--pick', '0'], 64, '--pick takes'],
    [['--what'], 64, 'There is no option --what.'],
    [['no-such-file'], 2, 'could not be read'],
  ])('%j: exit code %i', async (args, code, message) => {
    const answer = await convert(args);
    expect(answer.code).toBe(code);
    expect(answer.stderr).toContain(message);
  });

  it('says so when no application stands in the text', async () => {
    const { stderr, code } = await convert([], 'hello');
    expect(code).toBe(2);
    expect(stderr).toContain('no application is found');
  });
});
