import type { Leaf } from './leaf.ts';
import type { Plan } from './read-leaves.ts';
import type { Taker } from './takers.ts';
import { variablePlans, type VariableOptions } from './variables.ts';

/**
 * Plans for variables that lie deeper in a text, where a list, a block or a path stands around their names: each under
 * the name that counts, at its own place.
 */
export function renamedPlans(
  variables: readonly { readonly leaf: Leaf; readonly name: string }[],
  options: VariableOptions = {},
): readonly Plan[] {
  const places = new Map(variables.map(({ leaf, name }) => [leaf, { ...leaf, path: name }]));
  const underName =
    (take: Taker): Taker =>
    (found, leaf) =>
      take(found, places.get(leaf) ?? leaf);
  return variablePlans([...places.values()], options).map((plan) => ({
    ...plan,
    slots: new Map([...plan.slots].map(([slot, take]) => [slot, underName(take)])),
    slotOf: (leaf) => {
      const named = places.get(leaf);
      return named === undefined ? null : (plan.slotOf?.(named) ?? null);
    },
  }));
}
