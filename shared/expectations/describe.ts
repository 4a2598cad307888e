import { assertNever } from '../result.ts';
import type { ClaimExpectation, Expectation, GroupsForm, TokenName } from '../profile/expectation.ts';

export const TOKEN_LABELS: Readonly<Record<TokenName, string>> = { id: 'ID token', access: 'access token' };

/** An expectation as the rest of “Expected: …”. */
export function describeExpectation(expectation: Expectation): string {
  switch (expectation.kind) {
    case 'claim':
      return describeClaim(expectation);
    case 'role':
      return `the ${tokenOf(expectation)} should have the role ${quote(expectation.role)}`;
    case 'groups':
      return describeGroups(tokenOf(expectation), expectation.form);
    case 'version':
      return `the ${tokenOf(expectation)} should be of version ${expectation.version}`;
    case 'audience':
      return `the ${tokenOf(expectation)} should be for ${quote(expectation.audience)}`;
    case 'scope':
      return `the scope ${quote(expectation.scope)} should be granted`;
    case 'lifetime':
      return `the ${tokenOf(expectation)} should live for ${expectation.atLeastMinutes} minutes or more`;
    default:
      return assertNever(expectation);
  }
}

const tokenOf = ({ token }: { readonly token: TokenName }): string => TOKEN_LABELS[token];

function describeClaim(expectation: ClaimExpectation): string {
  const { claim, test, value } = expectation;
  const token = tokenOf(expectation);
  switch (test) {
    case 'present':
      return `the ${token} should have the claim ${quote(claim)}`;
    case 'absent':
      return `the ${token} should have no claim ${quote(claim)}`;
    case 'equal':
      return `the claim ${quote(claim)} of the ${token} should be ${quote(value)}`;
    case 'matching':
      return `the claim ${quote(claim)} of the ${token} should be like ${quote(value)}`;
    default:
      return assertNever(test);
  }
}

function describeGroups(token: string, form: GroupsForm): string {
  switch (form) {
    case 'ids':
      return `the ${token} should list groups by their object IDs`;
    case 'names':
      return `the ${token} should list groups by names`;
    case 'overage':
      return `the ${token} should say where to ask for groups that are too many`;
    case 'none':
      return `the ${token} should hold no groups`;
    default:
      return assertNever(form);
  }
}

export const quote = (text: string): string => `“${text}”`;
