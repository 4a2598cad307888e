import { assertNever } from '../result.ts';
import type { ClaimExpectation, Expectation, GroupsForm, TokenName } from './expectation.ts';

export const TOKEN_LABELS: Readonly<Record<TokenName, string>> = { id: 'ID token', access: 'access token' };

/** An expectation as the rest of “Expected: …”. */
export function describeExpectation(expectation: Expectation): string {
  switch (expectation.kind) {
    case 'claim':
      return describeClaim(expectation);
    case 'role':
      return `the ${tokenOf(expectation)} has the role ${quote(expectation.role)}`;
    case 'groups':
      return describeGroups(tokenOf(expectation), expectation.form);
    case 'version':
      return `the ${tokenOf(expectation)} is of version ${expectation.version}`;
    case 'audience':
      return `the ${tokenOf(expectation)} is for ${quote(expectation.audience)}`;
    case 'scope':
      return `the scope ${quote(expectation.scope)} is granted`;
    case 'lifetime':
      return `the ${tokenOf(expectation)} lives for ${expectation.atLeastMinutes} minutes or more`;
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
      return `the ${token} has the claim ${quote(claim)}`;
    case 'absent':
      return `the ${token} has no claim ${quote(claim)}`;
    case 'equal':
      return `the claim ${quote(claim)} of the ${token} is ${quote(value)}`;
    case 'matching':
      return `the claim ${quote(claim)} of the ${token} is like ${quote(value)}`;
    default:
      return assertNever(test);
  }
}

function describeGroups(token: string, form: GroupsForm): string {
  switch (form) {
    case 'ids':
      return `the ${token} lists groups by their object IDs`;
    case 'names':
      return `the ${token} lists groups by names`;
    case 'overage':
      return `the ${token} says where to ask for groups that are too many`;
    case 'none':
      return `the ${token} holds no groups`;
    default:
      return assertNever(form);
  }
}

export const quote = (text: string): string => `“${text}”`;
