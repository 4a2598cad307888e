import { readFileSync } from 'node:fs';
import { FORMATS, writableById } from '../../../shared/formats/catalogue.ts';
import { SECRET_PLACEHOLDER } from '../../../shared/formats/format.ts';
import { notesOn } from '../../../shared/formats/notes.ts';
import {
  readConfiguration,
  readConfigurationFiles,
  type ConfigurationReading,
} from '../../../shared/formats/read-configuration.ts';
import { isProfilesFile, writeProfilesFile } from '../../../shared/profile/profiles-file.ts';
import { readProfilesFile } from '../../../shared/profile/read-profiles-file.ts';
import type { ProfileDraft } from '../../../shared/profile/profile.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { printable, printableLines } from '../printable.ts';
import { complain, refuseUsage, writeOut } from '../write-out.ts';
import { HELP, PROFILES, parseConvertOptions, type ConvertOptions } from './options.ts';
import { printReading } from './print-reading.ts';
import { readPaths } from './read-paths.ts';
import { toReadingJson } from './to-reading-json.ts';

/** `authloupe convert`: reads what an app is configured with, and writes it otherwise. */
export async function runConvert(args: readonly string[]): Promise<ExitCode> {
  const parsed = parseConvertOptions(args);
  if (!parsed.ok) return refuseUsage('convert', parsed.error.message);
  const options = parsed.value;
  if (options.shows === 'help') await writeOut(HELP);
  else if (options.shows === 'formats') await writeOut(formatList());
  else
    try {
      return await convert(options);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : 'unknown error';
      complain('convert', `it could not be read: ${reason}`);
      return EXIT.couldNotRun;
    }
  return EXIT.ok;
}

async function convert(options: ConvertOptions): Promise<ExitCode> {
  const input = readInput(options);
  if (input.text !== null && isProfilesFile(input.text)) return convertProfiles(input.text, options);
  const { reading } = input;
  if (reading.kind === 'unknown')
    return cannot(reading.named ?? 'no application is found in it. Paste the part with its client ID.');
  if (reading.kind === 'failed') return cannot(`${reading.format.title}: ${reading.error.message}`);
  if (!reading.isSure)
    complain(
      'convert',
      `it is read as ${reading.format?.title ?? 'a project'}; --from chooses another format.`,
    );
  if (options.to !== null)
    return writeAs(
      reading.registrations.map(({ draft }) => draft),
      options,
    );
  await writeOut(
    options.json ? printableLines(JSON.stringify(toReadingJson(reading), null, 2)) : printReading(reading),
  );
  return EXIT.ok;
}

function readInput({ paths, from }: ConvertOptions): {
  readonly text: string | null;
  readonly reading: ConfigurationReading;
} {
  if (paths.length === 0) {
    const text = readFileSync(STANDARD_INPUT, 'utf8');
    return { text, reading: readConfiguration(text, from) };
  }
  const { files, skipped } = readPaths(paths);
  if (skipped > 0) complain('convert', `${skipped} files of another kind, or too large, were not read.`);
  const [only, second] = files;
  return only !== undefined && second === undefined
    ? { text: only.text, reading: readConfiguration(only.text, from) }
    : { text: null, reading: readConfigurationFiles(files) };
}

async function convertProfiles(text: string, options: ConvertOptions): Promise<ExitCode> {
  const read = readProfilesFile(text);
  if (!read.ok) return cannot(read.error.message);
  for (const sentence of [...read.value.faults, ...read.value.notes]) complain('convert', sentence);
  if (options.to !== null) return writeAs(read.value.drafts, options);
  await writeOut(printableLines(writeProfilesFile(read.value.drafts).text.trimEnd()));
  return EXIT.ok;
}

async function writeAs(drafts: readonly ProfileDraft[], { to, pick }: ConvertOptions): Promise<ExitCode> {
  if (to === PROFILES) {
    const chosen = pick === null ? drafts : drafts.slice(pick, pick + 1);
    const { text, leftOut } = writeProfilesFile(chosen);
    for (const sentence of leftOut) complain('convert', sentence);
    await writeOut(printableLines(text.trimEnd()));
    return EXIT.ok;
  }
  if (drafts.length > 1 && pick === null)
    return cannot(
      `there are ${drafts.length} registrations in it: --pick 1 to --pick ${drafts.length} chooses one.`,
    );
  const draft = drafts[pick ?? 0];
  if (draft === undefined || to === null)
    return cannot(`there are ${drafts.length} registrations in it, not ${(pick ?? 0) + 1}.`);
  const format = writableById(to);
  const refusal = format.refuses?.(draft) ?? null;
  if (refusal !== null) return cannot(refusal);
  for (const note of notesOn(format, draft)) complain('convert', note);
  await writeOut(printableLines(format.write(draft, SECRET_PLACEHOLDER).trimEnd()));
  return EXIT.ok;
}

function cannot(message: string): ExitCode {
  complain('convert', message);
  return EXIT.couldNotRun;
}

const formatList = (): string =>
  FORMATS.map(
    ({ id, title, write }) =>
      printable(`${id.padEnd(26)}${write === null ? 'read only   ' : 'read, write '}${title}`) + '\n',
  ).join('');

const STANDARD_INPUT = 0;
