import type { DecodedToken, Evidence } from '../evidence/evidence.ts';
import { assertNever } from '../result.ts';
import { hasTokens } from '../reasoning/progress.ts';
import { readClaim, readText } from '../token/read-claim.ts';
import { readTime } from '../token/times.ts';
import { changeFor } from './change-for.ts';
import { checkClaim, show } from './check-claim.ts';
import { checkGroups } from './check-groups.ts';
import { describeExpectation, TOKEN_LABELS } from './describe.ts';
import type { Expectation, TokenName } from '../profile/expectation.ts';
import { grantedScopes, isGranted } from './granted-scopes.ts';
import { cannotTell, failed, notReached, pass, type Check, type ExpectationResult } from './result.ts';

/** Holds one attempt against what an app expects, in the order stated. Pure, and never throws. */
export function checkExpectations(
  evidence: Evidence,
  expectations: readonly Expectation[] = evidence.profile.expectations,
): readonly ExpectationResult[] {
  return expectations.map((expectation) => {
    const { outcome, seen } = check(expectation, evidence);
    return {
      expectation,
      outcome,
      title: describeExpectation(expectation),
      seen,
      change: outcome === 'fail' ? changeFor(expectation, evidence) : null,
    };
  });
}

function check(expectation: Expectation, evidence: Evidence): Check {
  return expectation.kind === 'scope'
    ? checkScope(expectation.scope, evidence)
    : checkToken(expectation, evidence);
}

function checkScope(scope: string, evidence: Evidence): Check {
  if (scope === '') return cannotTell('The expectation does not say which scope.');
  const granted = grantedScopes(evidence);
  if (granted.length === 0) {
    const seen = 'No token came that could say what was granted.';
    return hasTokens(evidence) ? cannotTell(seen) : notReached(seen);
  }
  return (isGranted(scope, granted) ? pass : failed)(`Granted: ${granted.join(' ')}.`);
}

type InToken = Exclude<Expectation, { readonly kind: 'scope' }>;

function checkToken(expectation: InToken, evidence: Evidence): Check {
  const token = tokenIn(evidence, expectation.token);
  if (token.status === 'observed') return checkContent(expectation, token.value);
  const name = TOKEN_LABELS[expectation.token];
  if (!hasTokens(evidence)) return notReached(`The attempt ended before any ${name} came.`);
  return cannotTell(
    token.status === 'absent'
      ? `The ${name} cannot be looked into: ${token.reason}`
      : `No ${name} came in this attempt.`,
  );
}

const tokenIn = ({ idToken, accessToken }: Evidence, name: TokenName): Evidence['idToken'] =>
  name === 'id' ? idToken : accessToken;

function checkContent(expectation: InToken, token: DecodedToken): Check {
  switch (expectation.kind) {
    case 'claim':
      return checkClaim(expectation, token);
    case 'role':
      return checkClaim({ claim: 'roles', test: 'equal', value: expectation.role }, token);
    case 'groups':
      return checkGroups(expectation.form, token);
    case 'version': {
      const version = readText(token, 'ver');
      return version === null
        ? cannotTell('It does not say its version.')
        : (version === expectation.version ? pass : failed)(`It is of version ${version}.`);
    }
    case 'audience':
      return checkAudience(expectation.audience, token);
    case 'lifetime':
      return checkLifetime(expectation.atLeastMinutes, token);
    default:
      return assertNever(expectation);
  }
}

function checkAudience(audience: string, token: DecodedToken): Check {
  const found = readClaim(token, 'aud');
  if (found === undefined) return failed('It does not say whom it is for.');
  const isFor = Array.isArray(found) ? found.includes(audience) : found === audience;
  return (isFor ? pass : failed)(`It is for ${show(found)}.`);
}

const SECONDS_A_MINUTE = 60;

function checkLifetime(atLeastMinutes: number, token: DecodedToken): Check {
  const notBefore = readTime(token, 'nbf');
  const start = notBefore.kind === 'time' ? notBefore : readTime(token, 'iat');
  const end = readTime(token, 'exp');
  if (start.kind !== 'time' || end.kind !== 'time') return cannotTell('Its times cannot be read.');
  const minutes = Math.floor((end.at.getTime() - start.at.getTime()) / 1000 / SECONDS_A_MINUTE);
  return (minutes >= atLeastMinutes ? pass : failed)(`It lives for ${minutes} minutes.`);
}
