import type { Format, Imported } from '../../../shared/formats/format.ts';

/** What a format makes of a text that it has to take. */
export function readAs(format: Format, text: string): Imported {
  const result = format.read(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
