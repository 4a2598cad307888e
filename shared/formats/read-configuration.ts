import { formatById, isSure, recogniseFormats, type Candidate } from './catalogue.ts';
import { nameText } from './named.ts';
import { toShape } from './recognise.ts';
import type { Format, FormatError, FormatId, Imported } from './format.ts';
import { readProject } from './project/read-project.ts';
import type { ProjectFile } from './project/project-file.ts';

export type ConfigurationReading =
  /** It looks like none of the formats; what it is instead, as a sentence with what to paste, when that can be told. */
  | { readonly kind: 'unknown'; readonly named: string | null }
  | { readonly kind: 'failed'; readonly format: Format; readonly error: FormatError }
  | {
      readonly kind: 'read';
      /** `null`: the files of a project, each in its own format. */
      readonly format: Format | null;
      /** Whether the format needs no confirmation. */
      readonly isSure: boolean;
      /** The likeliest first. */
      readonly registrations: readonly [Imported, ...(readonly Imported[])];
    };

const LIKELY = 0.6;

/** Reads a text in the format that it is in most likely, or in the one that is asked for. Never throws. */
export function readConfiguration(
  text: string,
  asked: FormatId | null = null,
  candidates: readonly Candidate[] = recogniseFormats(text),
): ConfigurationReading {
  const format = asked === null ? candidates[0]?.format : formatById(asked);
  // What is in no format for certain may be surely something else.
  const isWeak = (candidates[0]?.sureness ?? 0) < LIKELY;
  const named = asked === null && isWeak ? nameText(toShape(text)) : null;
  if (format === undefined || named !== null) return { kind: 'unknown', named };
  const result = format.read(text);
  return result.ok
    ? {
        kind: 'read',
        format,
        isSure: asked !== null || isSure(candidates),
        registrations: [result.value, ...result.value.others],
      }
    : { kind: 'failed', format, error: result.error };
}

/** Reads the files of a project as one. */
export function readConfigurationFiles(files: readonly ProjectFile[]): ConfigurationReading {
  const [first, ...others] = readProject(files).registrations;
  return first === undefined
    ? { kind: 'unknown', named: null }
    : { kind: 'read', format: null, isSure: true, registrations: [first, ...others] };
}
