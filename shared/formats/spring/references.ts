import { notice } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import type { Taker } from '../reading/takers.ts';
import { safeName } from '../reading/takers.ts';

const REFERENCE = /\$\{([^{}:]+)(?::([^{}]*))?\}/u;
const MOST_STEPS = 20;

type Resolved = {
  readonly value: Leaf['value'];
  /** Variables whose default stands in the value. */
  readonly defaults: readonly string[];
};

/**
 * `${other.key}` is followed within the same text, `${NAME:default}` becomes its default; what nothing here sets stays
 * as a variable.
 */
export function resolve(leaf: Leaf, leaves: readonly Leaf[]): Resolved {
  if (leaf.value.kind !== 'text') return { value: leaf.value, defaults: [] };
  const defaults: string[] = [];
  const kept: string[] = [];
  let { text } = leaf.value;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const found = REFERENCE.exec(text);
    if (found === null) break;
    const [whole, name = '', fallback] = found;
    const target = valueOf(name.trim(), leaves, leaf);
    if (target === null && fallback !== undefined && fallback !== '') defaults.push(safeName(name.trim()));
    const known = target ?? (fallback === '' ? undefined : fallback);
    if (known === undefined) kept.push(name.trim());
    // What stays open is put aside, so that the next one is looked at.
    const put = known ?? `\u0001${kept.length - 1}\u0002`;
    text = text.slice(0, found.index) + put + text.slice(found.index + whole.length);
  }
  const [only] = kept;
  if (text === '\u00010\u0002' && only !== undefined)
    return { value: { kind: 'variable', name: only, fallback: null }, defaults };
  const shown = text.replaceAll(
    /\u0001(\d+)\u0002/gu,
    (_, index: string) => `\${${kept[Number(index)] ?? ''}}`,
  );
  return { value: { kind: 'text', text: shown }, defaults };
}

function valueOf(name: string, leaves: readonly Leaf[], from: Leaf): string | null {
  const wanted = plain(name);
  const target = leaves.find((leaf) => leaf !== from && plain(leaf.path) === wanted);
  if (target === undefined) return null;
  const { value } = target;
  return value.kind === 'text' || value.kind === 'number' ? value.text : null;
}

const plain = (path: string): string =>
  path
    .toLowerCase()
    .replace(/^(?:--|-d)/u, '')
    .replaceAll(/[-_.]/gu, '');

/** A taker that gets the value behind references. */
export const following =
  (leaves: readonly Leaf[], take: Taker): Taker =>
  (found, leaf) => {
    const { value, defaults } = resolve(leaf, leaves);
    take(found, { ...leaf, value });
    for (const name of defaults)
      notice(
        found,
        `${name} sets a part of line ${leaf.line} when the app runs; what is taken here is the default.`,
      );
  };
