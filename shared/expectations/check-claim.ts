import type { DecodedToken } from '../evidence/evidence.ts';
import { assertNever } from '../result.ts';
import { readClaim } from '../token/read-claim.ts';
import { quote } from './describe.ts';
import type { ClaimExpectation } from '../profile/expectation.ts';
import { matchesGlob } from './glob.ts';
import { cannotTell, pass, failed, type Check } from './result.ts';

/** Longer values are not searched for a pattern: no claim of Entra comes near it. */
const LONGEST_SEARCHED = 20_000;

export function checkClaim(
  { claim, test, value }: Pick<ClaimExpectation, 'claim' | 'test' | 'value'>,
  token: DecodedToken,
): Check {
  if (claim === '') return cannotTell('The expectation does not say which claim.');
  const found = readClaim(token, claim);
  if (test === 'absent') {
    return found === undefined ? pass('It is not there.') : failed(`It is there: ${show(found)}.`);
  }
  if (found === undefined) return failed(`There is no claim ${quote(claim)} in it.`);
  switch (test) {
    case 'present':
      return pass(`It is ${show(found)}.`);
    case 'equal':
      return passIf(texts(found).includes(value), found);
    case 'matching': {
      const candidates = texts(found);
      return candidates.some((text) => text.length > LONGEST_SEARCHED)
        ? cannotTell(`Its value is longer than ${LONGEST_SEARCHED} characters.`)
        : passIf(
            candidates.some((text) => matchesGlob(value, text)),
            found,
          );
    }
    default:
      return assertNever(test);
  }
}

const passIf = (isPass: boolean, found: unknown): Check => (isPass ? pass : failed)(`It is ${show(found)}.`);

/** What an expected value may equal: the claim as text, and each entry of a list. */
function texts(found: unknown): readonly string[] {
  return Array.isArray(found) ? [toText(found), ...found.map(toText)] : [toText(found)];
}

const toText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const LONGEST_SHOWN = 200;

/** A value as it stands in a sentence. */
export function show(value: unknown): string {
  const text = toText(value);
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return typeof value === 'string' ? quote(shown) : shown;
}
