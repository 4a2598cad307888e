import type { Expectation } from '../profile/expectation.ts';
import { matterOf, MATTERS, placeOf, type Matter } from './matters.ts';
import type { Difference, Row } from './row.ts';
import { troubledSides, type ComparedRun, type ComparedSide } from './side.ts';
import { whyFollows, whyMatters, whyNotable } from './why.ts';

/**
 * Puts what explains the trouble first. `yes`: what is wrong with one side has a cause that this setting or claim is
 * known to make. `perhaps`: a setting, or a claim that apps decide by. A parameter that only carries a setting follows
 * it. The order is the same whichever side stands left.
 */
export function rankDifferences(
  rows: readonly Row[],
  left: ComparedSide,
  right: ComparedSide,
): readonly Difference[] {
  const troubled = troubledSides(left, right);
  const causes = causesOf(troubled);
  const expected = troubled.flatMap(({ missed }) => missed);
  const scored = rows.map((row) => score(row, causes, expected, troubled.length > 0));
  const sorted = scored.toSorted(
    (one, other) => other.score - one.score || one.row.path.localeCompare(other.row.path),
  );
  const first = new Map<string, Row>();
  return sorted
    .map((each) => withLeader(each, first))
    .toSorted((one, other) => Number(one.isFollower) - Number(other.isFollower))
    .map(({ row, explains, matter, leader }) => ({
      ...row,
      explains: leader === null ? explains : 'no',
      why: leader === null ? whyOf(row, matter, explains, left, right) : whyFollows(leader),
    }));
}

/** The answer's cause, then those that could be it as well: what is less likely explains less. No side goes before the other. */
function causesOf(troubled: readonly ComparedRun[]): readonly string[] {
  const ranks = new Map<string, number>();
  for (const { verdict, causes } of troubled) {
    const named = new Set([
      ...(verdict.cause === null ? [] : [verdict.cause]),
      ...causes.slice(0, MOST_CAUSES),
    ]);
    for (const [rank, cause] of [...named].entries())
      ranks.set(cause, Math.min(rank, ranks.get(cause) ?? rank));
  }
  ranks.delete('unknown');
  return [...ranks]
    .toSorted(([one, first], [other, second]) => first - second || one.localeCompare(other))
    .map(([cause]) => cause);
}

const MOST_CAUSES = 2;

type Scored = {
  readonly row: Row;
  readonly matter: Matter | null;
  readonly explains: Difference['explains'];
  readonly score: number;
};

function score(
  row: Row,
  causes: readonly string[],
  expected: readonly Expectation[],
  isTrouble: boolean,
): Scored {
  const matter = matterOf(row.path, causes);
  const order = matter === null ? 0 : 1 - MATTERS.indexOf(matter) / MATTERS.length;
  const place = matter === null ? 0 : 1 - placeOf(row.path, matter) / matter.paths.length;
  const fine = order * 10 + place;
  const at =
    matter === null ? -1 : causes.findIndex((cause) => matter.causes.some((known) => known === cause));
  if (expected.some((expectation) => isExpectedAt(row.path, expectation)))
    return { row, matter, explains: 'yes', score: 1_200 + fine };
  if (at !== -1) return { row, matter, explains: 'yes', score: 1_000 - at * 100 + fine };
  if (row.path === 'end') return { row, matter, explains: 'no', score: 60 };
  if (row.group === 'answer' && matter === null) return { row, matter, explains: 'no', score: 50 };
  if (row.group === 'settings') return withPerhaps(row, matter, isTrouble, 300 + fine);
  if (matter !== null) return withPerhaps(row, matter, isTrouble && row.group === 'tokens', 200 + fine);
  return { row, matter, explains: 'no', score: row.group === 'tokens' ? 20 : 10 };
}

const withPerhaps = (row: Row, matter: Matter | null, isOpen: boolean, points: number): Scored => ({
  row,
  matter,
  explains: isOpen ? 'perhaps' : 'no',
  score: points,
});

function isExpectedAt(path: string, expectation: Expectation): boolean {
  const token = 'token' in expectation ? `${expectation.token}Token.payload.` : '';
  switch (expectation.kind) {
    case 'claim':
      return path === `${token}${expectation.claim}`;
    case 'role':
      return path === `${token}roles`;
    case 'groups':
      return ['groups', '_claim_names', 'hasgroups'].some((claim) => path === `${token}${claim}`);
    case 'version':
      return path === `${token}ver`;
    case 'audience':
      return path === `${token}aud`;
    case 'scope':
      return path === 'settings.scopes' || path === 'accessToken.payload.scp';
    case 'lifetime':
      return false;
  }
}

type Led = Scored & { readonly leader: Row | null; readonly isFollower: boolean };

/** The setting leads; the parameters and claims that carry it follow. */
function withLeader(scored: Scored, first: Map<string, Row>): Led {
  const { row, matter } = scored;
  if (matter === null) return { ...scored, leader: null, isFollower: false };
  const leader = first.get(matter.id);
  if (leader === undefined) first.set(matter.id, row);
  const isFollower = leader?.group === 'settings' && row.group !== 'settings';
  return { ...scored, leader: isFollower ? leader : null, isFollower };
}

function whyOf(
  row: Row,
  matter: Matter | null,
  explains: Difference['explains'],
  left: ComparedSide,
  right: ComparedSide,
): string | null {
  return explains === 'yes' ? whyMatters(row, matter, left, right) : whyNotable(row);
}
