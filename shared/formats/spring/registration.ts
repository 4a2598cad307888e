import type { Leaf } from '../reading/leaf.ts';

const ID = /^(spring\.security\.oauth2\.client\.(?:registration|provider))\.([^.]+)\./u;

/** Spring takes `clientId`, `client-id` and `CLIENT_ID` for the same; a registration may have any id. */
export const springSlot = ({ path }: Leaf): string =>
  path
    .toLowerCase()
    .replace(/\[\d+\]/gu, '[]')
    .replace(ID, '$1.*.')
    .replace(/[-_]/gu, '');

/** The first value of every registration. */
export function registrationsOf(leaves: readonly Leaf[]): readonly Leaf[] {
  const firsts = new Map<string, Leaf>();
  for (const leaf of leaves) {
    const [, kind = '', id = ''] = ID.exec(leaf.path) ?? [];
    if (kind.endsWith('registration') && !firsts.has(id)) firsts.set(id, leaf);
  }
  return [...firsts.values()];
}
