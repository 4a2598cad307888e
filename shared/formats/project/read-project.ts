import { recogniseFormats } from '../catalogue.ts';
import type { Format, Imported } from '../format.ts';
import { isAspnetSettings, readAspnetSettings } from './aspnet-settings.ts';
import { mergeRegistrations } from './merge-registrations.ts';
import type { ProjectFile } from './project-file.ts';
import { resolve } from './resolve.ts';
import { isVariableFile, variablesOf } from './variables-of.ts';

type ProjectReading = {
  /** The likeliest first. */
  readonly registrations: readonly Imported[];
  /** Files in which something was found. */
  readonly used: readonly string[];
};

/** Below this a text is too weakly like a format to be read unasked. */
const LIKELY = 0.5;

/**
 * Reads the files of a project as one: variables are looked up in its own files, settings that frameworks put on top of
 * each other are, and what names the same client is one registration. Each value keeps its file and line.
 */
export function readProject(files: readonly ProjectFile[]): ProjectReading {
  const variables = variablesOf(files);
  const aspnet = readAspnetSettings(files);
  const code = files.filter((file) => !isAspnetSettings(file) && !isVariableFile(file));
  const settings = files.filter(isVariableFile);
  const single = [...code, ...settings].flatMap(readFile);
  const found = [...aspnet, ...single].map((imported) => resolve(imported, variables));
  const registrations = mergeRegistrations(found);
  return { registrations, used: [...new Set(registrations.flatMap(filesOf))] };
}

function readFile({ path, text }: ProjectFile): readonly Imported[] {
  const [best] = recogniseFormats(text);
  if (best === undefined || best.sureness < LIKELY) return [];
  const read = readQuietly(best.format, text);
  return read.map((imported) => inFile(imported, path));
}

function readQuietly(format: Format, text: string): readonly Imported[] {
  const read = format.read(text);
  return read.ok ? [read.value, ...read.value.others] : [];
}

function inFile(imported: Imported, file: string): Imported {
  const at = <T extends object>(each: T): T => ({ file, ...each });
  return {
    ...imported,
    label: imported.label === '' ? file : `${imported.label} (${file})`,
    read: imported.read.map(at),
    open: imported.open.map(at),
    ignored: imported.ignored.map(at),
    others: [],
  };
}

const filesOf = ({ read, open }: Imported): readonly string[] =>
  [...read, ...open].flatMap(({ file }) => (file === undefined ? [] : [file]));
