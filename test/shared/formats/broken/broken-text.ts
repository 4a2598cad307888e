import type { FormatId } from '../../../../shared/formats/format.ts';

/** A text with one thing wrong, and where: the line, the field, and a word of what to do. */
export type Broken = readonly [
  format: FormatId,
  what: string,
  text: string,
  line: number,
  field: string,
  advice: string,
];

export const SECRET = 'hK38Q~9s_Vd2mTz0aYpLqE7wRbXcN4uJfGo1iBkM';

/** Nested without end. */
export const deep = (open: string, close: string, levels = 100_000) =>
  open.repeat(levels) + close.repeat(levels);
