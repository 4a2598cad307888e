import { cleaned } from './syntax/cleaned.ts';
import type { Read } from './reading/fault.ts';
import type { Leaf } from './reading/leaf.ts';
import { LONGEST_TEXT } from './syntax/lines.ts';

/** What a text looks like from outside, good or broken. */
export type TextShape = {
  /** Without a byte order mark and outer white space. */
  readonly text: string;
  /** Everything in front of `:` or `=`, in lower case. */
  readonly names: ReadonlySet<string>;
  readonly isObject: boolean;
  /** The text by a syntax, read once for all formats; empty when it is broken. */
  readonly leavesBy: (parse: (text: string) => Read<readonly Leaf[]>) => readonly Leaf[];
};

const NAME = /([A-Za-z_$][\w$.@-]{0,60})["'`]?[ \t]*[:=]/gu;

export function toShape(text: string): TextShape {
  const trimmed = cleaned(text.slice(0, LONGEST_TEXT)).trim();
  const names = new Set<string>();
  for (const [, name = ''] of trimmed.matchAll(NAME)) names.add(name.toLowerCase());
  const known = new Map<unknown, readonly Leaf[]>();
  return {
    text: trimmed,
    names,
    isObject: /^(?:\{|\[\s*[[{"'\]])/u.test(trimmed),
    leavesBy: (parse) => {
      const before = known.get(parse);
      if (before !== undefined) return before;
      const result = parse(trimmed);
      const leaves = result.ok ? result.value : [];
      known.set(parse, leaves);
      return leaves;
    },
  };
}

/**
 * Whether a text is of a kind that carries others’ variables and files: compose, Kubernetes, values of a chart. Lists and
 * maps of variables alone are none.
 */
export const isCarrier = (text: string): boolean =>
  /^services:/mu.test(text) ||
  (/^apiVersion:/mu.test(text) && /^kind:/mu.test(text)) ||
  (!/^\s*[[{]/u.test(text) &&
    /^[ \t]+(?:-[ \t]+)?["']?[A-Z][A-Z\d]*_[A-Z\d_]+["']?[ \t]*:[ \t]/mu.test(text)) ||
  /^[ \t]*-[ \t]+name:[ \t]*["']?[A-Z][A-Z\d]*_\w+["']?[ \t]*\r?\n[ \t]+value/mu.test(text) ||
  /^[ \t]*(?:environment|env|extraEnv\w*):[ \t]*\r?$/mu.test(text) ||
  /^[ \t]*["']?(?:[\w.-]+\.(?:ya?ml|json|cfg|toml|ini|py|properties|env|conf)|\w*[cC]onfig\w*)["']?:[ \t]*[|>]/mu.test(
    text,
  );

export const hasAny = ({ names }: TextShape, ...wanted: readonly string[]): boolean =>
  wanted.some((name) => names.has(name));
