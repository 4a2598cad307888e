import { recogniseFormats } from '../../../shared/formats/catalogue.ts';
import type { FormatId, Imported } from '../../../shared/formats/format.ts';
import { maskedLines } from '../../../shared/formats/mask.ts';

export const TENANT = '0b9a63a2-7a2f-4a3c-9c2a-3f1c8b7d5e10';
export const CLIENT = '7d3c1b52-3c0e-4c8e-9d59-1a2b3c4d5e6f';
export const OTHER = '5e1f0a34-9b7c-4d2e-8f60-2b3c4d5e6f70';
export const SECRET = 'Ab38Q~fixture.fixture-fixture_fixture012';
export const LOGIN = `https://login.microsoftonline.com/${TENANT}`;

export type Pasted = Imported & {
  readonly id: FormatId;
  /** What each setting that is left open waits for, by field. */
  readonly waits: Readonly<Record<string, string>>;
  /** What the text does not say, by label. */
  readonly guesses: Readonly<Record<string, string>>;
  /** The text as it is shown. */
  readonly shown: string;
};

/** A text as the window reads it, with the likeliest format. */
export function readPasted(text: string): Pasted {
  const [best] = recogniseFormats(text);
  if (best === undefined) throw new Error('not recognised');
  const result = best.format.read(text);
  if (!result.ok) throw new Error(result.error.message);
  const { value } = result;
  return {
    ...value,
    id: best.format.id,
    waits: Object.fromEntries(value.open.map(({ field, why, name }) => [field, name === '' ? why : name])),
    guesses: Object.fromEntries(value.assumed.map(({ label, value: guess }) => [label, guess])),
    shown: maskedLines(text, value.hidden, value.secret?.value ?? null).join('\n'),
  };
}

/** The likeliest format’s id with its sureness, and the message with which it refuses the text. */
export function refusalOf(text: string): { readonly id: FormatId | null; readonly message: string } {
  const [best] = recogniseFormats(text);
  const result = best?.format.read(text);
  return { id: best?.format.id ?? null, message: result?.ok === false ? result.error.message : '' };
}
