import type { TextCursor } from '../text-cursor.ts';
import type { Block } from './expression.ts';

export type BlockReader = {
  readonly cursor: TextCursor;
  /** Resources of Bicep that stand inside others. */
  readonly inner: Block[];
  depth: number;
};

const SPACE = /(?:\s|#[^\r\n]*|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)+/uy;
const BLANK = /[ \t]+/uy;

export function take(cursor: TextCursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  cursor.at += found?.[0].length ?? 0;
  return found;
}

export const skipSpace = (cursor: TextCursor): void => void take(cursor, SPACE);
export const skipBlank = (cursor: TextCursor): void => void take(cursor, BLANK);
export const characterAt = ({ text, at }: TextCursor, length = 1): string => text.slice(at, at + length);

const KEY_BEFORE = /([A-Za-z_][\w-]*)"?[ \t]*[=:]?[ \t]*[[({]*[ \t]*$/u;

/** The name of what opens at an offset, for people. */
export const keyBefore = (text: string, at: number): string =>
  KEY_BEFORE.exec(text.slice(Math.max(0, at - 120), at))?.[1] ?? '';
