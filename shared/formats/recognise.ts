import { LONGEST_TEXT, withoutMark } from './syntax/lines.ts';

/** What a text looks like from outside, good or broken. */
export type TextShape = {
  /** Without a byte order mark and outer white space. */
  readonly text: string;
  /** Everything in front of `:` or `=`, in lower case. */
  readonly names: ReadonlySet<string>;
  readonly isObject: boolean;
};

const NAME = /([A-Za-z_$][\w$.@-]{0,60})["'`]?[ \t]*[:=]/gu;

export function toShape(text: string): TextShape {
  const trimmed = withoutMark(text).slice(0, LONGEST_TEXT).trim();
  const names = new Set<string>();
  for (const [, name = ''] of trimmed.matchAll(NAME)) names.add(name.toLowerCase());
  return { text: trimmed, names, isObject: trimmed.startsWith('{') };
}

export const hasAny = ({ names }: TextShape, ...wanted: readonly string[]): boolean =>
  wanted.some((name) => names.has(name));
