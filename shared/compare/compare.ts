import type { DecodedToken } from '../evidence/evidence.ts';
import { readClaim } from '../token/read-claim.ts';
import { rankDifferences } from './rank.ts';
import type { Difference, Fact, Row } from './row.ts';
import { runFacts } from './run-facts.ts';
import { settingFacts } from './setting-facts.ts';
import type { ComparedSide } from './side.ts';
import { summarize } from './summarize.ts';
import { tokenFacts } from './token-facts.ts';

export type Comparison = {
  /** What it comes to, in one sentence. */
  readonly summary: string;
  /** The one that explains the trouble first. */
  readonly differences: readonly Difference[];
  readonly equal: readonly Row[];
  /** What differs by itself from one sign-in to the next. */
  readonly volatile: readonly Row[];
};

/**
 * Holds two sides beside each other. A run and a profile meet in their settings; a run and a token in that token of the
 * run which is of the same kind. A profile and a token have nothing in common.
 */
export function compare(left: ComparedSide, right: ComparedSide): Comparison {
  const [one, other] = toFacts(left, right);
  const rows = [...toRows(one, other)];
  const differing = rows.filter(({ row, isVolatile }) => row.left !== row.right && !isVolatile);
  const differences = rankDifferences(
    differing.map(({ row }) => row),
    left,
    right,
  );
  return {
    summary: summarize(differences, left, right),
    differences,
    equal: rows.filter(({ row }) => row.left === row.right).map(({ row }) => row),
    volatile: rows
      .filter(({ row, isVolatile }) => row.left !== row.right && isVolatile)
      .map(({ row }) => row),
  };
}

type Facts = readonly Fact[];

function toFacts(left: ComparedSide, right: ComparedSide): readonly [Facts, Facts] {
  if (left.kind === 'run' && right.kind === 'run')
    return inCommon(runFacts(left.evidence), runFacts(right.evidence));
  if (left.kind === 'token' || right.kind === 'token') {
    const sample = left.kind === 'token' ? left.token : right.kind === 'token' ? right.token : null;
    return [tokenOnly(left, sample), tokenOnly(right, sample)];
  }
  return [settingsOnly(left), settingsOnly(right)];
}

function settingsOnly(side: ComparedSide): Facts {
  if (side.kind === 'token') return [];
  return settingFacts(side.kind === 'profile' ? side.profile : side.evidence.profile);
}

function tokenOnly(side: ComparedSide, sample: DecodedToken | null): Facts {
  if (side.kind === 'profile') return [];
  if (side.kind === 'token') return tokenFacts(side.token, 'token', '');
  const { idToken, accessToken } = side.evidence;
  const seen = sample !== null && isAccessToken(sample) ? accessToken : idToken;
  return seen.status === 'observed' ? tokenFacts(seen.value, 'token', '') : [];
}

/** Only access tokens name the client beside the audience, or hold permissions. */
const isAccessToken = (token: DecodedToken): boolean =>
  ['scp', 'azp', 'appid', 'azpacr', 'appidacr'].some((claim) => readClaim(token, claim) !== undefined);

/** A part that one side never came to, such as a token, is one difference (the outcome), not fifty. */
function inCommon(left: Facts, right: Facts): readonly [Facts, Facts] {
  const stages = (facts: Facts): ReadonlySet<string> => new Set(facts.map(({ path }) => stageOf(path)));
  const [one, other] = [stages(left), stages(right)];
  const isShared = ({ path, group }: Fact): boolean => {
    const stage = stageOf(path);
    return group === 'settings' || group === 'answer' || (one.has(stage) && other.has(stage));
  };
  return [left.filter(isShared), right.filter(isShared)];
}

/** `exchanges.token[0].request.scope` → `exchanges.token[0]`; `idToken.payload.aud` → `idToken`. */
const stageOf = (path: string): string =>
  path.startsWith('exchanges.') ? path.split('.').slice(0, 2).join('.') : (path.split('.')[0] ?? path);

type Compared = { readonly row: Row; readonly isVolatile: boolean };

function toRows(left: Facts, right: Facts): Iterable<Compared> {
  const rows = new Map<string, Compared>();
  const enter = (fact: Fact, side: 'left' | 'right'): void => {
    const { path, group, name, value } = fact;
    const known = rows.get(path)?.row ?? { path, group, name, left: null, right: null };
    const row = { ...known, [side]: value };
    // A claim that one side lacks is a difference, however random its value.
    const isOneSided = (row.left === null) !== (row.right === null);
    rows.set(path, { row, isVolatile: fact.isVolatile && !(isOneSided && group === 'tokens') });
  };
  for (const fact of left) enter(fact, 'left');
  for (const fact of right) enter(fact, 'right');
  return rows.values();
}
