import type { Claim } from '../../shared/evidence/evidence.ts';
import {
  LONGEST_NAME,
  LONGEST_VALUE,
  type ClaimExpectation,
  type TokenName,
} from '../../shared/profile/expectation.ts';

/** `equal` is `null` for a value that is too long to be expected. Of a list, the whole list is. */
export function toExpectations(
  { name, json }: Claim,
  token: TokenName,
): { readonly present: ClaimExpectation; readonly equal: ClaimExpectation | null } {
  const claim = name.slice(0, LONGEST_NAME);
  const value = toText(json);
  return {
    present: { kind: 'claim', token, claim, test: 'present', value: '' },
    equal: value.length > LONGEST_VALUE ? null : { kind: 'claim', token, claim, test: 'equal', value },
  };
}

function toText(json: string): string {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : JSON.stringify(value);
  } catch {
    return json;
  }
}
