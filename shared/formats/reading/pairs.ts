import type { Leaf } from './leaf.ts';

/** An item of a list of `{ key, value }` as the setting that it stands for. */
export type Pair = Leaf & {
  /** The path of the list. */
  readonly list: string;
  readonly name: string;
};

const KEY = /^(.*)\[(\d+)\]\.(?:key|name|id)$/iu;

/** Lists of names and values, as API clients, compose files and portals write settings. */
export function pairsOf(leaves: readonly Leaf[]): readonly Pair[] {
  const byPath = new Map(leaves.map((leaf) => [leaf.path.toLowerCase(), leaf]));
  return leaves.flatMap((leaf): readonly Pair[] => {
    const [, list, index = ''] = KEY.exec(leaf.path) ?? [];
    if (list === undefined || leaf.value.kind !== 'text') return [];
    const item = `${list}[${index}]`.toLowerCase();
    const value = byPath.get(`${item}.value`);
    const isOff = ['enabled', 'active'].some((name) => {
      const state = byPath.get(`${item}.${name}`)?.value;
      return state?.kind === 'boolean' && !state.isTrue;
    });
    const disabled = byPath.get(`${item}.disabled`)?.value;
    if (value === undefined || isOff || (disabled?.kind === 'boolean' && disabled.isTrue)) return [];
    const name = leaf.value.text;
    return [{ ...value, path: `${list}.${name}`, list, name }];
  });
}
