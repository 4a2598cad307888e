import type { ProfileDraft } from '../../profile/profile.ts';
import type { IgnoredValue, NamedHost, ReadValue, Span } from '../format.ts';
import type { Leaf } from './leaf.ts';

/** What a reader has collected so far. */
export type Found = {
  readonly fields: Map<keyof ProfileDraft, { readonly value: string; readonly leaf: Leaf }>;
  readonly inputs: Map<string, string>;
  readonly extras: { readonly name: string; readonly value: string }[];
  /** `null`: the text has no place for one; an empty value: a placeholder stands there. */
  secret: { readonly value: string; readonly leaf: Leaf } | null;
  host: (NamedHost & { readonly leaf: Leaf }) | null;
  readonly read: ReadValue[];
  readonly ignored: IgnoredValue[];
  readonly hidden: Span[];
};

export const createFound = (): Found => ({
  fields: new Map(),
  inputs: new Map(),
  extras: [],
  secret: null,
  host: null,
  read: [],
  ignored: [],
  hidden: [],
});

export function ignore(found: Found, leaf: Leaf, reason: string): null {
  found.ignored.push({ from: leaf.path, line: leaf.line, reason });
  return null;
}

export const hide = (found: Found, { start, end }: Leaf): void => void found.hidden.push({ start, end });
