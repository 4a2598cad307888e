import type { Condition } from './condition.ts';
import type { Said, Saying } from './sayings.ts';

/** What a text must have, one of it at least, before a condition can hold. */
type Occasion = { readonly codes: readonly number[]; readonly sayings: readonly Saying[] };

/**
 * Which conditions a text can fulfil at all, by their place in the list, in order. Most of them wait for a code or for
 * words, and are not asked when the text has none of these.
 */
export function createOccasions(
  conditions: readonly Condition[],
): (codes: Iterable<number>, said: Said) => readonly number[] {
  const always: number[] = [];
  const byCode = new Map<number, number[]>();
  const bySaying = new Map<Condition, number[]>();
  conditions.forEach((condition, place) => {
    const occasion = occasionOf(condition);
    if (occasion === null) always.push(place);
    for (const code of occasion?.codes ?? []) addTo(byCode, code, place);
    for (const saying of occasion?.sayings ?? []) addTo(bySaying, saying, place);
  });
  return (codes, said) => {
    const isDue = new Uint8Array(conditions.length);
    for (const place of always) isDue[place] = 1;
    for (const code of codes) for (const place of byCode.get(code) ?? []) isDue[place] = 1;
    for (const saying of said.keys()) for (const place of bySaying.get(saying) ?? []) isDue[place] = 1;
    const places: number[] = [];
    for (let place = 0; place < isDue.length; place += 1) if (isDue[place] === 1) places.push(place);
    return places;
  };
}

const NONE: readonly never[] = [];

/** `null` when the condition can hold in any text. */
function occasionOf(condition: Condition): Occasion | null {
  switch (condition.kind) {
    case 'code':
      return { codes: condition.numbers, sayings: NONE };
    case 'says':
      return { codes: NONE, sayings: [condition] };
    case 'all':
      for (const part of condition.of) {
        const occasion = occasionOf(part);
        if (occasion !== null) return occasion;
      }
      return null;
    case 'any': {
      const codes: number[] = [];
      const sayings: Saying[] = [];
      for (const part of condition.of) {
        const occasion = occasionOf(part);
        if (occasion === null) return null;
        codes.push(...occasion.codes);
        sayings.push(...occasion.sayings);
      }
      return { codes, sayings };
    }
    case 'field':
    case 'look':
    case 'not':
      return null;
  }
}

function addTo<K>(lists: Map<K, number[]>, key: K, place: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [place]);
  else list.push(place);
}
