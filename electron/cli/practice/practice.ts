import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { fail, ok, type AppError, type Result } from '../../../shared/result.ts';
import type { LoopbackService } from '../../practice/loopback-service.ts';
import { ownNotices } from '../../practice/own/own-notices.ts';
import { startPracticeTenant, type PracticeTenant } from '../../practice/server.ts';
import { findScenario } from '../../practice/scenarios/scenarios.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { printableJson } from '../printable.ts';
import { complain, refuseUsage, writeOut } from '../write-out.ts';
import { announcementText } from './announcement-text.ts';
import { announce, type Announcement } from './announcement.ts';
import { describeProxy } from './describe-proxy.ts';
import { followLog } from './follow-log.ts';
import { HELP, parsePracticeOptions, type PracticeOptions } from './options.ts';
import { readOwnWorld, readText } from './own-world.ts';
import { createRunFolder, type RunFolder } from './run-folder.ts';
import { untilStopped } from './until-stopped.ts';

/**
 * `authloupe practice`: runs the practice tenant until a signal, or lists the scenarios. What only some options need is
 * loaded when they are given: reading registrations alone takes longer to load than the tenant.
 */
export async function runPractice(args: readonly string[]): Promise<ExitCode> {
  const options = parsePracticeOptions(args);
  if (!options.ok) return refuseUsage('practice', options.error.message);
  const { help, list, scenario } = options.value;
  if (help) {
    await writeOut(HELP);
    return EXIT.ok;
  }
  if (list) return printScenarios(options.value);
  if (!isScenarioFile(scenario)) {
    const found = findScenario(scenario);
    if (!found.ok)
      return refuseUsage('practice', `--scenario: ${found.error.message} --list prints them all.`);
  }
  return run(options.value);
}

/** Errors of what `--app` names go to standard error. */
async function printScenarios(options: PracticeOptions): Promise<ExitCode> {
  const { reachedScenarios } = await import('./reached-scenarios.ts');
  const own = await readOwnWorld(options, process.env);
  const reached = own.ok ? reachedScenarios(own.value) : own;
  if (!reached.ok) {
    complain('practice', reached.error.message);
    return EXIT.couldNotRun;
  }
  const { scenarioList, scenarioListText } = await import('./scenario-list.ts');
  const { json } = options;
  await writeOut(json ? printableJson(scenarioList(reached.value)) : scenarioListText(reached.value));
  return EXIT.ok;
}

const isScenarioFile = (scenario: string): boolean => scenario.toLowerCase().endsWith('.json');

async function run(options: PracticeOptions): Promise<ExitCode> {
  const opened = await open(options);
  if (!opened.ok) {
    complain('practice', opened.error.message);
    return EXIT.couldNotRun;
  }
  const { tenant, control, proxy, token } = opened.value;
  const stopped = untilStopped();
  const folder = await createRunFolder();
  const stopLog = options.log ? followLog(tenant, options.json) : () => undefined;
  try {
    const given = new Set(options.secretVariables.keys());
    const announcement = await describe(opened.value, given, folder, token);
    // Not awaited: who never reads it can still stop the tenant.
    void writeOut(options.json ? printableJson(announcement) : announcementText(announcement));
    await stopped;
  } finally {
    stopLog();
    await Promise.all([control?.close(), proxy?.close()]);
    await tenant.close();
    await folder.remove();
  }
  return EXIT.ok;
}

type Opened = {
  readonly tenant: PracticeTenant;
  /** Of what was brought along. */
  readonly notices: readonly string[];
  readonly control: LoopbackService | null;
  readonly proxy: LoopbackService | null;
  /** Of the control address. */
  readonly token: string;
};

/** All listeners or none. */
async function open(options: PracticeOptions): Promise<Result<Opened>> {
  const started = await start(options);
  if (!started.ok) return started;
  const { tenant, notices } = started.value;
  const token = randomBytes(32).toString('base64url');
  const control = await opening(options.controlPort, async (port) => {
    const { serveControl } = await import('../../practice/control/serve-control.ts');
    return serveControl(tenant, { port, token });
  });
  const tenantPort = Number(new URL(tenant.origin).port || '443');
  const proxy = await opening(options.proxyPort, async (port) => {
    const { serveProxy } = await import('../../practice/proxy/serve-proxy.ts');
    return serveProxy({ port, tenantPort });
  });
  if (control.ok && proxy.ok)
    return ok({ tenant, notices, control: control.value, proxy: proxy.value, token });
  await Promise.all([
    tenant.close(),
    control.ok ? control.value?.close() : undefined,
    proxy.ok ? proxy.value?.close() : undefined,
  ]);
  return control.ok ? fail('not-opened', proxy.ok ? '' : proxy.error.message) : control;
}

async function opening<T>(
  port: number | null,
  serve: (port: number) => Promise<Result<T>>,
): Promise<Result<T | null>> {
  return port === null ? ok(null) : serve(port);
}

async function start(options: PracticeOptions): Promise<Result<Pick<Opened, 'tenant' | 'notices'>>> {
  const { port, scenario, seed } = options;
  const own = await readOwnWorld(options, process.env);
  if (!own.ok) return own;
  const file = isScenarioFile(scenario) ? await readText(scenario) : null;
  if (file !== null && !file.ok) return file;
  const started = await startPracticeTenant({
    port,
    ...(file === null ? { scenario } : { scenarioFile: file.value }),
    ...(own.value === null ? {} : { own: own.value }),
    ...(seed === null ? {} : { seed }),
  });
  if (!started.ok) return file === null ? started : inFile(scenario, started.error);
  const tenant = started.value;
  const notices = ownNotices(tenant.healthy(), own.value?.registrations ?? []);
  if (!options.staySignedIn) return ok({ tenant, notices });
  const shown = tenant.extend(tenant.healthy().tenants.map(({ id }) => ({ ...SHOWN, id })));
  return shown.ok ? ok({ tenant, notices }) : shown;
}

/** Names the scenario file where the error is about it. */
const inFile = (file: string, { code, message, field }: AppError): Result<never> =>
  /^(?:scenario-file|edit)-/u.test(code)
    ? fail(code, `${path.basename(file)}: ${message}`, field)
    : fail(code, message, field);

const SHOWN = { edit: 'set', target: 'tenant', path: 'showsStaySignedIn', value: true } as const;

async function describe(
  { tenant, notices, control, proxy }: Opened,
  givenSecrets: ReadonlySet<string>,
  folder: RunFolder,
  token: string,
): Promise<Announcement> {
  const caFile = await folder.write('ca.pem', tenant.caPem, false);
  return announce(
    {
      origin: tenant.origin,
      caFile,
      scenario: tenant.scenario(),
      directory: tenant.directory(),
      givenSecrets,
      notices,
      control: control === null ? null : { url: control.url, token },
      proxy: proxy === null ? null : await describeProxy(proxy.url, tenant, caFile, folder),
    },
    folder,
  );
}
