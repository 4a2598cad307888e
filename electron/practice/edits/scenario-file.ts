import { z } from 'zod';
import { fail, ok, type AppError, type Result } from '../../../shared/result.ts';
import type { Directory } from '../directory.ts';
import { reasonOf } from '../issue-reason.ts';
import { lineOf, NO_JSON, parseJson, pathOf, pathText, unreadable } from '../json-place.ts';
import { applyEdits, directoryEditSchema, type DirectoryEdit } from './edit.ts';
import { editsBetween } from './difference.ts';

/** What a scenario file is called when it is saved. */
export const SCENARIO_FILE_NAME = 'practice-scenario.json';

const FORMAT = 'authloupe-practice-scenario';

/** A scenario of one's own: words, and the edits that lead to it from the healthy tenant. `docs/practice.md` describes it. */
export const scenarioFileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  title: z.string().min(1).max(200),
  /** What somebody did wrong to get here. */
  mistake: z.string().max(2000).default(''),
  edits: z.array(directoryEditSchema).max(1000),
});

export type ScenarioFile = z.infer<typeof scenarioFileSchema>;

/** Every installation has keys and secrets of its own: in a file stands whose they are. */
const SECRET_OF = 'practice:secret-of:';
const SECRET_ID_OF = 'practice:secret-id-of:';
const CERTIFICATE_OF = 'practice:certificate-of:';
const KEY_OF = 'practice:key-of:';
const UPLOADED_BY = 'practice:uploaded-by:';

type Words = Pick<ScenarioFile, 'title' | 'mistake'>;

/** The file that leads from the healthy tenant to the present one. */
export function writeScenarioFile(healthy: Directory, directory: Directory, words: Words): string {
  const names = new Map([...ownValues(healthy)].map(([name, value]) => [value, name]));
  const edits = editsBetween(healthy, directory).map((edit) => replaceTexts(edit, names));
  const file = { format: FORMAT, version: 1, ...words, edits };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type OwnScenario = Words & { readonly edits: readonly DirectoryEdit[]; readonly directory: Directory };

/**
 * Reads a scenario file and carries its edits out. Errors: `scenario-file-malformed` and those of
 * {@link applyEdits}; `field` names the member.
 */
export function readScenarioFile(healthy: Directory, text: string): Result<OwnScenario> {
  const bare = text.replace(/^\uFEFF/u, '');
  const json = parseJson(bare);
  if (!json.ok) return malformed({ line: json.line, field: '', reason: NO_JSON });
  const parsed = scenarioFileSchema.safeParse(json.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue?.path ?? [];
    return malformed({ line: lineOf(bare, path), field: pathText(path), reason: reasonOf(issue) });
  }
  const values = ownValues(healthy);
  const edits = parsed.data.edits.map((edit) => replaceTexts(edit, values));
  const directory = applyEdits(healthy, edits);
  if (!directory.ok) return withLine(directory.error, bare);
  const { title, mistake } = parsed.data;
  return ok({ title, mistake, edits, directory: directory.value });
}

const malformed = (place: Parameters<typeof unreadable>[2]): Result<never> =>
  unreadable('scenario-file-malformed', 'This is no scenario file of the practice tenant', place);

/** An edit that cannot be carried out, with its place in the file. */
function withLine({ code, message, field = '' }: AppError, text: string): Result<never> {
  const line = lineOf(text, pathOf(field));
  return fail(code, `${line === null ? '' : `line ${line}, `}${field}: ${message}`, field);
}

/** Values that differ between installations, by the name that stands for them in a file. */
function ownValues({ apps }: Directory): ReadonlyMap<string, string> {
  return new Map(
    apps.flatMap(({ appId, configuredSecret, configuredCertificate, ...app }) => [
      ...named(`${SECRET_OF}${appId}`, configuredSecret),
      ...named(
        `${SECRET_ID_OF}${appId}`,
        app.passwordCredentials.find(({ secretText }) => secretText === configuredSecret)?.keyId,
      ),
      ...named(`${UPLOADED_BY}${appId}`, app.keyCredentials[0]?.key),
      ...named(`${CERTIFICATE_OF}${appId}`, configuredCertificate?.cert),
      ...named(`${KEY_OF}${appId}`, configuredCertificate?.key),
    ]),
  );
}

const named = (name: string, value: string | null | undefined): readonly (readonly [string, string])[] =>
  value === null || value === undefined ? [] : [[name, value]];

/** The same edit, with each text that is a key of the map replaced. */
const replaceTexts = (edit: DirectoryEdit, texts: ReadonlyMap<string, string>): DirectoryEdit =>
  edit.edit === 'set' ? { ...edit, value: replaceIn(edit.value, texts) } : edit;

type Json = Extract<DirectoryEdit, { readonly edit: 'set' }>['value'];

function replaceIn(value: Json, texts: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return texts.get(value) ?? value;
  if (Array.isArray(value)) return value.map((each) => replaceIn(each, texts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaceIn(each, texts)]));
}
