import { startPracticeTenant, type PracticeTenant } from '../../practice/server.ts';
import { findScenario } from '../../practice/scenarios/scenarios.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { printableJson } from '../printable.ts';
import { complain, refuseUsage, writeOut } from '../write-out.ts';
import { announcementText } from './announcement-text.ts';
import { announce } from './announcement.ts';
import { HELP, parsePracticeOptions, type PracticeOptions } from './options.ts';
import { createRunFolder, type RunFolder } from './run-folder.ts';
import { scenarioList, scenarioListText } from './scenario-list.ts';
import { untilStopped } from './until-stopped.ts';

/** `authloupe practice`: runs the practice tenant until a signal, or lists the scenarios. */
export async function runPractice(args: readonly string[]): Promise<ExitCode> {
  const options = parsePracticeOptions(args);
  if (!options.ok) return refuseUsage('practice', options.error.message);
  const { help, list, json, scenario } = options.value;
  if (help || list) {
    await writeOut(help ? HELP : json ? printableJson(scenarioList()) : scenarioListText());
    return EXIT.ok;
  }
  const found = findScenario(scenario);
  return found.ok
    ? run(options.value)
    : refuseUsage('practice', `--scenario: ${found.error.message} --list prints them all.`);
}

async function run({ port, scenario, seed, json }: PracticeOptions): Promise<ExitCode> {
  const started = await startPracticeTenant({ port, scenario, ...(seed === null ? {} : { seed }) });
  if (!started.ok) {
    complain('practice', started.error.message);
    return EXIT.couldNotRun;
  }
  const stopped = untilStopped();
  const folder = await createRunFolder();
  try {
    const announcement = await describe(started.value, folder);
    // Not awaited: who never reads it can still stop the tenant.
    void writeOut(json ? printableJson(announcement) : announcementText(announcement));
    await stopped;
  } finally {
    await started.value.close();
    await folder.remove();
  }
  return EXIT.ok;
}

async function describe(tenant: PracticeTenant, folder: RunFolder) {
  const caFile = await folder.write('ca.pem', tenant.caPem, false);
  return announce(
    { origin: tenant.origin, caFile, scenario: tenant.scenario(), directory: tenant.directory() },
    folder,
  );
}
