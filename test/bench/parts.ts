import { fail, ok, type Result } from '../../shared/result.ts';

/** The parts of these names in the order of the table; all of them when none is named. Error: `bench-part-unknown`. */
export function chooseParts<T>(
  parts: Readonly<Record<string, T>>,
  names: readonly string[],
): Result<readonly T[]> {
  const unknown = names.find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined)
    return fail(
      'bench-part-unknown',
      `There is no part ${JSON.stringify(unknown)} of the bench. There are: ${Object.keys(parts).join(', ')}.`,
    );
  const chosen = Object.entries(parts).filter(([name]) => names.length === 0 || names.includes(name));
  return ok(chosen.map(([, part]) => part));
}
