import { CLAIMS } from '../entra/claims.ts';
import type { Expectation } from '../profile/expectation.ts';
import type { ExpectationResult } from './result.ts';
import { describeExpectation } from './describe.ts';

const HIDDEN = '(not shown)';

/** For a report: values of claims that may tell a person, or that nobody knows, are left out of all its texts. */
export function withoutPersonalValues(result: ExpectationResult): ExpectationResult {
  const { expectation } = result;
  if (expectation.kind !== 'claim' || CLAIMS.get(expectation.claim)?.isPersonal === false) return result;
  const shared = withoutPersonalValue(expectation);
  return {
    ...result,
    expectation: shared,
    title: describeExpectation(shared),
    seen: result.seen.replace(/^It is (?!not there).*$/su, `It is ${HIDDEN}.`),
  };
}

export function withoutPersonalValue(expectation: Expectation): Expectation {
  return expectation.kind !== 'claim' ||
    expectation.value === '' ||
    CLAIMS.get(expectation.claim)?.isPersonal === false
    ? expectation
    : { ...expectation, value: HIDDEN };
}
