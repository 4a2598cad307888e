import type { Expectation, ExpectationKind } from '../../shared/profile/expectation.ts';
import { assertNever } from '../../shared/result.ts';

const HOUR = 60;

/** How a row of the list begins. */
export function blankExpectation(kind: ExpectationKind): Expectation {
  switch (kind) {
    case 'claim':
      return { kind, token: 'id', claim: '', test: 'present', value: '' };
    case 'role':
      return { kind, token: 'id', role: '' };
    case 'groups':
      return { kind, token: 'id', form: 'ids' };
    case 'version':
      return { kind, token: 'access', version: '2.0' };
    case 'audience':
      return { kind, token: 'access', audience: '' };
    case 'scope':
      return { kind, scope: '' };
    case 'lifetime':
      return { kind, token: 'access', atLeastMinutes: HOUR };
    default:
      return assertNever(kind);
  }
}
