import type { Case } from './case.ts';

/** A row of this many words that few reports share makes them the same report in another form. */
const SHINGLE = 10;
/** A row that more cases have is Entra’s own sentence, which different reports quote. */
const MOST_SHARING = 3;

export type Halves = { readonly training: readonly Case[]; readonly reported: readonly Case[] };

/**
 * Divides cases by report: what is held back, and every text that repeats a part of it, is reported on; the fitting
 * reads the rest only.
 */
export function splitByReport(cases: readonly Case[]): Halves {
  const groups = groupByReport(cases);
  const reported = new Set(groups.filter((group) => group.some(({ holdOut }) => holdOut === true)).flat());
  return {
    training: cases.filter((each) => !reported.has(each)),
    reported: cases.filter((each) => reported.has(each)),
  };
}

function groupByReport(cases: readonly Case[]): readonly (readonly Case[])[] {
  const sharing = new Map<string, Set<number>>();
  cases.forEach(({ text }, place) => {
    for (const row of rowsOf(text)) {
      const places = sharing.get(row);
      if (places === undefined) sharing.set(row, new Set([place]));
      else places.add(place);
    }
  });
  const leader = cases.map((_, place) => place);
  const leaderOf = (place: number): number => {
    const next = leader[place] ?? place;
    return next === place ? place : leaderOf(next);
  };
  for (const places of sharing.values()) {
    if (places.size > MOST_SHARING) continue;
    const [first = 0, ...others] = places;
    for (const other of others) leader[leaderOf(other)] = leaderOf(first);
  }
  const groups = new Map<number, Case[]>();
  cases.forEach((each, place) => {
    const found = groups.get(leaderOf(place));
    if (found === undefined) groups.set(leaderOf(place), [each]);
    else found.push(each);
  });
  return [...groups.values()];
}

const GUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/gu;
/** What Entra puts below each message: the same words in every report. */
const TRACE = /trace id[^\n]*|correlation id[^\n]*|timestamp[^\n]*/gu;

function rowsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .replace(GUID, 'guid')
      .replace(TRACE, '')
      .match(/[\p{L}\d]+/gu) ?? [];
  const rows = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) rows.add(words.slice(at, at + SHINGLE).join(' '));
  return rows;
}
