export type Direction = 'up' | 'down';

/**
 * The ids after moving one past its neighbour among the visible ones; the hidden ones keep their order. The same ids
 * when there is no neighbour in that direction.
 */
export function moveProfile(
  ids: readonly string[],
  visible: readonly string[],
  id: string,
  direction: Direction,
): readonly string[] {
  const neighbour = visible[visible.indexOf(id) + (direction === 'up' ? -1 : 1)];
  if (!visible.includes(id) || neighbour === undefined) return ids;
  const others = ids.filter((other) => other !== id);
  const place = others.indexOf(neighbour) + (direction === 'up' ? 0 : 1);
  return others.toSpliced(place, 0, id);
}
