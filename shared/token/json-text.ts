/** Levels of nesting that are kept; V8 itself fails to print or to clone a few thousand. */
export const DEEPEST_LEVEL = 64;
/** Stands in the place of what is nested deeper. */
export const LEFT_OUT = '… deeper levels are left out';

/**
 * A parsed JSON value as JSON text. Unlike `JSON.stringify` it cuts what is nested deeper than {@link DEEPEST_LEVEL},
 * and keeps a number beyond the range of a double (`1e400`) as such a number, not as `null`.
 */
export function toJsonText(value: unknown, level = 0): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return value > 0 ? '1e999' : '-1e999';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (level >= DEEPEST_LEVEL) return JSON.stringify(LEFT_OUT);
  if (Array.isArray(value)) return `[${value.map((item) => toJsonText(item, level + 1)).join(',')}]`;
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}:${toJsonText(member, level + 1)}`,
  );
  return `{${members.join(',')}}`;
}
