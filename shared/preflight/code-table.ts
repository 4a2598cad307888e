import type { ErrorDetails } from '../evidence/error-details.ts';
import { codeEntry } from '../failures/index.ts';
import type { Cause } from '../reasoning/cause.ts';
import { likelyCauses } from '../reasoning/code.ts';
import { unknown } from '../reasoning/unknown.ts';

/** The checks of a sign-in that the error’s codes fail by the code table, in the order of the codes. */
export const checksFailedBy = ({ codes }: ErrorDetails): readonly string[] =>
  codes.flatMap((code) => codeEntry(code)?.rule ?? []);

/** Whether one of the error’s codes fails one of these checks. */
export const failsCheck = (error: ErrorDetails, ...rules: readonly string[]): boolean =>
  checksFailedBy(error).some((rule) => rules.includes(rule));

/** The likeliest cause of the first of the codes that the table has one for. */
export function likeliestCause({ codes, description }: ErrorDetails): Cause {
  const causes = codes.flatMap((code) => {
    const entry = codeEntry(code);
    return entry === undefined ? [] : likelyCauses(entry, description).slice(0, 1);
  });
  return causes[0]?.[0] ?? unknown;
}
