import type { Leaf } from './leaf.ts';

/** A path as its lower-case keys: `AzureAd:ClientId`, `AzureAd--ClientId` and `AzureAd.ClientId` are one. */
export const plainPath = ({ path }: Pick<Leaf, 'path'>): string =>
  path
    .toLowerCase()
    // An index is a part of its own in variables and user secrets.
    .replaceAll(/(?:__|:)(\d+)(?=__|:|$)/gu, '[$1]')
    .replaceAll(/:|--|__/gu, '.')
    .replaceAll(/\s+(?=\.|$)/gu, '');

/** The objects of a text by what they hold: the paths of those whose own keys satisfy a condition, in the text’s order. */
export function rootsWith(
  leaves: readonly Leaf[],
  isWanted: (keys: ReadonlySet<string>, root: string) => boolean,
): readonly string[] {
  const keysOf = new Map<string, Set<string>>();
  for (const leaf of leaves) {
    const parts = plainPath(leaf).split('.');
    for (let depth = 0; depth < parts.length; depth += 1) {
      const root = parts.slice(0, depth).join('.');
      const keys = keysOf.get(root) ?? new Set<string>();
      keys.add((parts[depth] ?? '').replace(/\[\d+\]$/u, '[]'));
      keysOf.set(root, keys);
    }
  }
  return [...keysOf].filter(([root, keys]) => isWanted(keys, root)).map(([root]) => root);
}

/** More registrations than anybody has in one text, and few enough that each can be looked at. */
const MOST_REGISTRATIONS = 60;

/** The first of the objects that satisfy a condition; costly conditions are asked of these only. */
export const firstRoots = (...given: Parameters<typeof rootsWith>): readonly string[] =>
  rootsWith(...given).slice(0, MOST_REGISTRATIONS);

/** What stands behind a root, with `[]` for each index; `null` for what is not below it. */
export function below(root: string, leaf: Leaf): string | null {
  const path = plainPath(leaf);
  if (root !== '' && !path.startsWith(`${root}.`)) return null;
  return (root === '' ? path : path.slice(root.length + 1)).replace(/\[\d+\]/gu, '[]');
}

/** A root as the text writes it, for people. */
export function writtenRoot(leaves: readonly Leaf[], root: string): string {
  const leaf = leaves.find((each) => plainPath(each).startsWith(`${root}.`));
  return leaf === undefined ? root : leaf.path.slice(0, root.length);
}
