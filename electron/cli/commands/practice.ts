import { startPracticeTenant, type PracticeTenant } from '../../practice/server.ts';
import { findScenario } from '../../practice/world.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { announcementText } from '../practice/announcement-text.ts';
import { announce } from '../practice/announcement.ts';
import { HELP } from '../practice/help.ts';
import { parsePracticeOptions, type PracticeCommand } from '../practice/options.ts';
import { printable, printableJson } from '../practice/printable.ts';
import { createRunFolder, type RunFolder } from '../practice/run-folder.ts';
import { scenarioList, scenarioListText } from '../practice/scenario-list.ts';
import { untilStopped } from '../practice/until-stopped.ts';

/** `authloupe practice`: runs the practice tenant until a signal, or lists the scenarios. */
export async function practice(args: readonly string[]): Promise<ExitCode> {
  const options = parsePracticeOptions(args);
  if (!options.ok) return refuse(options.error.message);
  const { help, list, json, scenario } = options.value;
  if (help) return print(HELP);
  if (list) return print(json ? `${printableJson(scenarioList())}\n` : scenarioListText());
  const found = findScenario(scenario);
  return found.ok ? run(options.value) : refuse(`--scenario: ${found.error.message} --list prints them all.`);
}

async function run({ port, scenario, seed, json }: PracticeCommand): Promise<ExitCode> {
  const started = await startPracticeTenant({ port, scenario, ...(seed === null ? {} : { seed }) });
  if (!started.ok) return complain(started.error.message, EXIT.couldNotRun);
  const stopped = untilStopped();
  const folder = await createRunFolder();
  try {
    const announcement = await describe(started.value, folder);
    print(json ? `${printableJson(announcement)}\n` : announcementText(announcement));
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

function print(text: string): ExitCode {
  // Whoever reads may have heard enough, as `head` has: that is no failure of ours.
  process.stdout.once('error', () => undefined);
  process.stdout.write(text);
  return EXIT.ok;
}

function complain(message: string, code: ExitCode): ExitCode {
  process.stderr.write(`authloupe practice: ${printable(message)}\n`);
  return code;
}

const refuse = (message: string): ExitCode =>
  complain(`${message} See authloupe practice --help.`, EXIT.usage);
