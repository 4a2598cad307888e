import { readScriptText } from '../../shared/formats/syntax/script-text.ts';
import { fail, type Result } from '../../shared/result.ts';

type Path = readonly PropertyKey[];

/** `web.redirectUris[0]`, as a reader of the file looks for it. */
export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`,
    '',
  );

/** The path that {@link pathText} wrote. */
export const pathOf = (text: string): Path =>
  [...text.matchAll(/\[(\d+)\]|[^.[\]]+/gu)].map(([key, index]) =>
    index === undefined ? key : Number(index),
  );

/**
 * The line, from 1, on which a member of a JSON text begins, or what is nearest around it where the member is missing;
 * `null` where the text has neither.
 */
export function lineOf(text: string, path: Path): number | null {
  const read = readScriptText(text);
  if (!read.ok) return null;
  for (let length = path.length; length > 0; length -= 1) {
    const wanted = pathText(path.slice(0, length));
    const leaf = read.value.find(
      ({ path: each }) => each === wanted || each.startsWith(`${wanted}.`) || each.startsWith(`${wanted}[`),
    );
    if (leaf !== undefined) return leaf.line;
  }
  return null;
}

/** A value, or the line on which the text stops being JSON. */
export function parseJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly line: number | null } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, line: lineOfSyntaxError(text, error) };
  }
}

export const NO_JSON =
  'here it stops being valid JSON. Look for a missing or surplus comma, quote or bracket';

/** What is wrong with a file of the user's: its name, the line, the field and the reason, without a full stop. */
export const unreadable = (
  code: string,
  name: string,
  { line, field, reason }: { readonly line: number | null; readonly field: string; readonly reason: string },
): Result<never> =>
  fail(
    code,
    `${name}${line === null ? '' : `, line ${line}`}${field === '' ? '' : `, ${field}`}: ${reason}.`,
    field,
  );

/** The line, from 1, on which the parser stopped. */
function lineOfSyntaxError(text: string, error: unknown): number | null {
  const [, position] = /position (\d+)/u.exec(error instanceof Error ? error.message : '') ?? [];
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
}
