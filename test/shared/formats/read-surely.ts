import { expect } from 'vitest';
import { isSure, recogniseFormats } from '../../../shared/formats/catalogue.ts';
import type { FormatId, Imported } from '../../../shared/formats/format.ts';
import { maskedLines } from '../../../shared/formats/mask.ts';

export const TENANT = '0b9a63a2-7a2f-4a3c-9c2a-3f1c8b7d5e10';
export const CLIENT = '7d3c1b52-3c0e-4c8e-9d59-1a2b3c4d5e6f';
export const OTHER_CLIENT = '2b3c4d5e-3c0e-4c8e-9d59-1a2b3c4d5e6f';
export const SECRET = 'abc8Q~0123456789abcdefghijklmnopqrstuvwx';
export const AUTHORITY = `https://login.microsoftonline.com/${TENANT}`;

/** What the reader that is sure of a text makes of it; the secret stands nowhere in what is shown. */
export function readAs(id: FormatId, text: string): Imported {
  const candidates = recogniseFormats(text);
  expect(candidates[0]?.format.id).toBe(id);
  expect(isSure(candidates)).toBe(true);
  const result = candidates[0]?.format.read(text);
  if (result?.ok !== true) throw new Error(result?.error.message);
  const { value } = result;
  expect(maskedLines(text, value.hidden, value.secret?.value ?? null).join('\n')).not.toContain(SECRET);
  expect(JSON.stringify([value.draft, value.read, value.open, value.ignored, value.notices])).not.toContain(
    SECRET,
  );
  return value;
}

/** Which settings are open, and what sets them. */
export const openOf = ({ open }: Imported): Readonly<Record<string, string>> =>
  Object.fromEntries(open.map(({ field, name }) => [field, name]));

/** The formats that claim a text, the likeliest first. */
export const claimsOf = (text: string): readonly FormatId[] =>
  recogniseFormats(text).map(({ format }) => format.id);
