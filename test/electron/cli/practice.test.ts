import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Agent, fetch, ProxyAgent } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Announcement } from '../../../electron/cli/practice/announcement.ts';
import type { ScenarioList } from '../../../electron/cli/practice/scenario-list.ts';
import { connectPracticeControl } from '../../../electron/practice/control/client.ts';
import { SCENARIOS } from '../../../electron/practice/scenarios/scenarios.ts';
import { buildCli, type BuiltCli } from './build-cli.ts';
import { runCli, startCli, type RunningCli } from './run-cli.ts';

let cli: BuiltCli;
const running = new Set<RunningCli>();

beforeAll(async () => {
  cli = await buildCli();
});
afterAll(async () => {
  for (const each of running) each.signal('SIGKILL');
  await cli.remove();
});

const practice = (...args: readonly string[]) => runCli(cli.file, ['practice', ...args]);
/** Control and format characters, but for the line breaks of our own. */
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Starts a tenant and reads its line. */
async function startTenant(...args: readonly string[]) {
  const started = startCli(cli.file, ['practice', '--json', ...args]);
  running.add(started);
  const line = await started.output('\n');
  expect(line.trimEnd()).not.toContain('\n');
  expect(line).not.toMatch(UNPRINTABLE);
  return { started, announced: JSON.parse(line) as Announcement };
}

async function stop(started: RunningCli, signal: NodeJS.Signals) {
  started.signal(signal);
  const end = await started.end;
  running.delete(started);
  return end;
}

async function discover({ caFile, tenants }: Announcement, origin: string) {
  const dispatcher = new Agent({ connect: { ca: await readFile(caFile, 'utf8') } });
  const address = `${origin}/${tenants[0]?.id ?? ''}/v2.0/.well-known/openid-configuration`;
  const answer = await fetch(address, { dispatcher });
  const document = (await answer.json()) as { readonly issuer?: string; readonly error_codes?: number[] };
  await dispatcher.close();
  return { status: answer.status, ...document };
}

describe('authloupe practice', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('serves until %s, and leaves nothing behind', async (signal) => {
    const { started, announced } = await startTenant();
    expect(announced).toMatchObject({ schema: 2, scenario: 'healthy' });
    for (const origin of announced.origins)
      expect(await discover(announced, origin)).toMatchObject({
        status: 200,
        issuer: `${announced.origin}/${announced.tenants[0]?.id ?? ''}/v2.0`,
      });
    expect(await stop(started, signal)).toMatchObject({ code: 0, signal: null, stderr: '' });
    expect(existsSync(announced.caFile)).toBe(false);
    await expect(fetch(announced.origin)).rejects.toThrow();
  });

  it('announces tenants, apps with their credentials, and users with their passwords', async () => {
    const { started, announced } = await startTenant();
    const { apps, tenants, users } = announced;
    expect(tenants.map(({ domain }) => domain)).toContain('contoso.practice.example');
    const web = apps.find(({ name }) => name === 'Contoso web (practice)');
    expect(web?.secret).toMatch(/^.{3}8Q~.{34}$/u);
    expect(web?.redirectUris.web).toEqual([
      'http://localhost/auth/callback',
      'https://my.server.example/oauth/login/entra/callback',
    ]);
    expect(apps.filter(({ secret, certificate }) => secret === null && certificate === null)).not.toEqual([]);
    expect(users.length).toBeGreaterThanOrEqual(10);
    expect(users).toContainEqual(
      expect.objectContaining({ username: 'mara@contoso.practice.example', password: 'practice-mara' }),
    );
    await stop(started, 'SIGTERM');
  });

  it('hands out the certificate app’s key as a file that only this user can read', async () => {
    const { started, announced } = await startTenant();
    const certificate = announced.apps.flatMap((app) => app.certificate ?? [])[0];
    if (certificate === undefined) throw new Error('No app has a certificate.');
    expect((await stat(certificate.keyFile)).mode & 0o777).toBe(0o600);
    const key = createPrivateKey(await readFile(certificate.keyFile));
    expect(new X509Certificate(await readFile(certificate.certificateFile)).checkPrivateKey(key)).toBe(true);
    await stop(started, 'SIGTERM');
    expect(existsSync(certificate.keyFile)).toBe(false);
  });

  it('repeats its secrets with a seed', async () => {
    const secrets = [];
    for (const seed of ['one', 'one', 'two']) {
      const { started, announced } = await startTenant('--seed', seed);
      secrets.push(announced.apps.map(({ secret }) => secret));
      await stop(started, 'SIGTERM');
    }
    expect(secrets[0]).toEqual(secrets[1]);
    expect(secrets[0]).not.toEqual(secrets[2]);
  });

  it('answers as the scenario says', async () => {
    const { started, announced } = await startTenant('--scenario', 'tenant-not-found');
    expect(announced.scenario).toBe('tenant-not-found');
    const contoso = {
      ...announced,
      tenants: [{ id: '0c0ffee0-0000-4000-8000-00000000c0de', domain: '', name: '' }],
    };
    expect(await discover(contoso, announced.origin)).toMatchObject({ status: 400, error_codes: [90002] });
    await stop(started, 'SIGTERM');
  });

  it('without --json speaks to people', async () => {
    const started = startCli(cli.file, ['practice']);
    running.add(started);
    const text = await started.output('Ctrl+C');
    expect(text).toContain('mara@contoso.practice.example');
    expect(text).toMatch(/https:\/\/localhost:\d+/u);
    expect(text).not.toMatch(UNPRINTABLE);
    expect((await stop(started, 'SIGINT')).code).toBe(0);
  });

  it('on a busy port ends with 2 and names the port', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const end = await practice('--port', String(port));
    expect(end).toMatchObject({ code: 2, stdout: '' });
    expect(end.stderr).toContain(String(port));
    server.close();
  });

  it('listens on the port that it is given', async () => {
    const { started, announced } = await startTenant();
    await stop(started, 'SIGTERM');
    const again = await startTenant('--port', new URL(announced.origin).port);
    expect(again.announced.origin).toBe(announced.origin);
    await stop(again.started, 'SIGTERM');
  });
});

describe('authloupe practice --list', () => {
  it('prints every scenario with what Entra answers', async () => {
    const end = await practice('--list', '--json');
    expect(end).toMatchObject({ code: 0, stderr: '' });
    expect(end.stdout).not.toMatch(UNPRINTABLE);
    const { schema, scenarios } = JSON.parse(end.stdout) as ScenarioList;
    expect(schema).toBe(2);
    expect(scenarios.map(({ id, expected }) => ({ id, expected }))).toEqual(
      SCENARIOS.map(({ id, expected }) => ({ id, expected })),
    );
    for (const scenario of scenarios)
      expect(Object.keys(scenario)).toEqual(
        'id title group mistake repair advice instruction cause expected client person'.split(' '),
      );
  });

  it('is a table without --json', async () => {
    const { stdout, code } = await practice('--list');
    expect(code).toBe(0);
    expect(stdout).not.toMatch(UNPRINTABLE);
    for (const { id, title } of SCENARIOS)
      expect(stdout.split('\n').some((line) => line.startsWith(`${id} `) && line.endsWith(title))).toBe(true);
  });
});

describe('wrong options', () => {
  it.each([
    [['--prot', '1'], '--prot'],
    [['-x'], '-x'],
    [['--port'], '--port'],
    [['--port', 'https'], '--port'],
    [['--port', '65536'], '--port'],
    [['--port=-1'], '--port'],
    [['--port', '1', '--port', '2'], '--port'],
    [['--scenario', 'no-such-thing'], '--scenario'],
    [['--scenario', '__proto__'], '--scenario'],
    [['--seed', ''], '--seed'],
    [['--json=yes'], '--json'],
    [['--control-port', 'x'], '--control-port'],
    [['--proxy-port', '70000'], '--proxy-port'],
    [['--app'], '--app'],
    [['--secret', 'a secret in the open'], '--secret'],
    [['--secret', 'no-guid=env:NAME'], '--secret'],
    [['--tenant', 'contoso'], '--tenant'],
    [['--control', '--control=1'], '--control'],
    [['--port', '45999', '--control-port', '45999'], '--control-port'],
    [['healthy'], 'healthy'],
  ])('%j end with 64 and a message that names the option', async (args, named) => {
    const end = await practice(...args);
    expect(end).toMatchObject({ code: 64, stdout: '' });
    expect(end.stderr).toContain(named);
    expect(end.stderr.trimEnd()).not.toContain('\n');
  });

  it('cannot write to the terminal what they hold', async () => {
    const hostile = '\u001b]52;c;aGk=\u0007\u202e\u2028::add-path::';
    for (const args of [[hostile], [`--${hostile}`], ['--scenario', hostile]]) {
      const end = await practice(...args);
      expect(end.code).toBe(64);
      expect(end.stderr).not.toMatch(UNPRINTABLE);
    }
  });

  it('--help says what there is', async () => {
    const { code, stdout } = await practice('--help');
    expect(code).toBe(0);
    for (const option of '--port --scenario --app --user --tenant --control --proxy --log --list --json --seed'.split(
      ' ',
    ))
      expect(stdout).toContain(option);
  });
});

describe('brought along', () => {
  const OWN = '5a7b1c2d-0002-4abc-8def-000000000001';
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'authloupe-own-'));
    const app = {
      appId: OWN,
      displayName: 'Shop',
      signInAudience: 'AzureADMyOrg',
      web: { redirectUris: ['http://localhost:3000/cb'] },
    };
    await writeFile(path.join(folder, 'app.json'), JSON.stringify(app));
    await writeFile(
      path.join(folder, 'power-bi.json'),
      JSON.stringify({
        ...app,
        requiredResourceAccess: [
          {
            resourceAppId: '00000009-0000-0000-c000-000000000000',
            resourceAccess: [{ id: OWN, type: 'Scope' }],
          },
        ],
      }),
    );
    await writeFile(
      path.join(folder, 'edits.json'),
      '{\n"format": "authloupe-practice-scenario",\n"version": 1,\n"title": "T",\n"edits": [\n{"edit": "add", "target": "app"}\n]\n}',
    );
    await writeFile(path.join(folder, 'users.json'), '[{"userPrincipalName":"una@shop.example"}]');
    await writeFile(path.join(folder, 'broken.json'), '{\n  "appId": "x",\n  "web": {}\n}');
    await writeFile(
      path.join(folder, 'scenario.json'),
      JSON.stringify({
        format: 'authloupe-practice-scenario',
        version: 1,
        title: 'Shop is off',
        edits: [{ edit: 'set', target: 'app', id: OWN, path: 'accountEnabled', value: false }],
      }),
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const file = (name: string) => path.join(folder, name);

  it('own app, user, tenant and scenario, steered by a script, met through the proxy, and logged', async () => {
    const id = '99999999-aaaa-4bbb-8ccc-dddddddddddd';
    const { started, announced } = await startTenant(
      ...['--app', file('app.json'), '--user', file('users.json'), '--scenario', file('scenario.json')],
      ...['--tenant', `${id}=shop.example`, '--control', '--proxy', '--log'],
    );
    const { apps, users, control, proxy, caFile } = announced;
    const app = apps.find(({ clientId }) => clientId === OWN);
    expect(app).toMatchObject({
      name: 'Shop',
      tenantId: id,
      redirectUris: { web: ['http://localhost:3000/cb'] },
    });
    expect(app?.secret).toMatch(/^.{3}8Q~/u);
    expect(users[0]).toMatchObject({ username: 'una@shop.example', tenantId: id });
    if (control === null || proxy === null) throw new Error('Not opened.');
    const script = connectPracticeControl(control);
    expect(await script.state()).toMatchObject({ scenario: 'own', brokenBy: 'Shop is off' });
    const dispatcher = new ProxyAgent({
      uri: proxy.url,
      requestTls: { ca: await readFile(caFile, 'utf8') },
    });
    const ask = async () => {
      const response = await fetch(`https://login.microsoftonline.com/${id}/oauth2/v2.0/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: OWN,
          client_secret: app?.secret ?? '',
          scope: 'https://graph.microsoft.com/.default',
        }),
        dispatcher,
      });
      return response.json();
    };
    expect(await ask()).toMatchObject({ error_codes: [7000112] });
    await script.setScenario('healthy');
    expect(await ask()).toMatchObject({ token_type: 'Bearer' });
    for (const { lines } of proxy.clients) expect(lines.join(' ')).toContain(new URL(proxy.url).port);
    await dispatcher.close();
    const { code, stderr } = await stop(started, 'SIGINT');
    expect(code).toBe(0);
    const entries = stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { decision: string | null });
    expect(entries.map(({ decision }) => decision)).toContain('accountEnabled of Shop is false');
    expect(stderr).not.toContain(app?.secret);
    await expect(fetch(control.url)).rejects.toThrow();
    await expect(fetch(proxy.url)).rejects.toThrow();
  });

  it('--list names the scenarios that reach an app, and tells a file that cannot be read', async () => {
    const listed = async (...args: readonly string[]) => {
      const { stdout } = await practice('--list', '--json', ...args);
      return (JSON.parse(stdout) as ScenarioList).scenarios.map(({ id }) => id);
    };
    const reached = await listed('--app', file('app.json'));
    const all = await listed();
    expect(all.filter((id) => reached.includes(id))).toEqual(reached);
    expect(reached).toEqual(
      expect.arrayContaining(['redirect-uri-not-registered', 'account-disabled', 'client-secret-expired']),
    );
    // What is wrong with a page app or with a daemon cannot happen to a web app.
    expect(reached).not.toContain('page-app-on-web-platform');
    expect(reached).not.toContain('application-permission-not-granted');
    expect(await practice('--list', '--app', file('broken.json'))).toMatchObject({ code: 2, stdout: '' });
  });

  it('what the tenant cannot play of a file is announced', async () => {
    const { started, announced } = await startTenant('--app', file('power-bi.json'));
    expect(announced.notices).toEqual([
      expect.stringContaining('no API 00000009-0000-0000-c000-000000000000 (Power BI Service)'),
    ]);
    await stop(started, 'SIGTERM');
  });

  it.each([
    [['--app', 'broken.json'], 'broken.json, line 2, appId'],
    [['--app', 'nowhere.json'], 'cannot be read'],
    [['--user', 'app.json'], 'app.json'],
    [['--scenario', 'app.json'], 'app.json: This is no scenario file'],
    [
      ['--scenario', 'edits.json'],
      'edits.json: This is no scenario file of the practice tenant, line 6, edits[0].id',
    ],
  ])('%j ends with 2 and says where', async ([option = '', name = ''], words) => {
    const end = await practice(option, file(name));
    expect(end).toMatchObject({ code: 2, stdout: '' });
    expect(end.stderr).toContain(words);
  });
});
