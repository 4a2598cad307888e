import { readScriptText } from '../../../shared/formats/syntax/script-text.ts';

type Path = readonly PropertyKey[];

/** `web.redirectUris[0]`, as a reader of the file looks for it. */
export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`,
    '',
  );

/** The line, from 1, on which a member of a JSON text begins; `null` where the text does not have it. */
export function lineOf(text: string, path: Path): number | null {
  const read = readScriptText(text);
  if (!read.ok) return null;
  const wanted = pathText(path);
  const leaf = read.value.find(
    ({ path: each }) => each === wanted || each.startsWith(`${wanted}.`) || each.startsWith(`${wanted}[`),
  );
  return leaf?.line ?? null;
}

/** The line on which a text stops being JSON, from the message of the parser. */
export function lineOfSyntaxError(text: string, error: unknown): number | null {
  const [, position] = /position (\d+)/u.exec(error instanceof Error ? error.message : '') ?? [];
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
}
