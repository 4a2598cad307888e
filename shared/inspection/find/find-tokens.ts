import { acceptPastedText } from '../../judging/pasted-text.ts';
import { fail, ok, type Result } from '../../result.ts';
import { overlaps, type Candidate } from './candidate.ts';
import { findFlattened } from './find-flattened.ts';
import { findJoinedLines, findJose } from './find-jose.ts';
import { findLoneWord, findNamedOpaque } from './find-opaque.ts';
import { findSaml } from './find-saml.ts';

/** UTF-16 code units. */
export const LONGEST_TEXT = 4 * 1024 * 1024;
/** More tokens than these in one text help nobody. */
export const MOST_TOKENS = 20;

/**
 * The tokens in any text (a header line, a JSON answer, a cookie, an address, a log), in the order in which they stand
 * there. Errors: `text-too-long`, and `authorization-code-in-text` for an address that still carries its code.
 */
export function findTokens(text: string): Result<readonly Candidate[]> {
  if (text.length > LONGEST_TEXT) {
    return fail(
      'text-too-long',
      `The text has ${text.length} characters; up to ${LONGEST_TEXT} are read. Paste the part with the token.`,
      'text',
    );
  }
  const accepted = acceptPastedText(text);
  if (!accepted.ok) return accepted;
  const joined = findJoinedLines(text);
  if (joined !== null) return ok([joined]);
  const flattened = findFlattened(text);
  if (flattened !== null) return ok([flattened]);
  const saml = findSaml(text);
  const certain = withoutOverlaps([...(saml === null ? [] : [saml]), ...findJose(text, MOST_TOKENS)]);
  const all = withoutOverlaps([...certain, ...findNamedOpaque(text, MOST_TOKENS)]);
  if (all.length > 0) return ok(all.toSorted((one, other) => one.start - other.start).slice(0, MOST_TOKENS));
  const lone = findLoneWord(text);
  return ok(lone === null ? [] : [lone]);
}

/** What comes first in the list goes first. */
function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const each of candidates) if (!kept.some((other) => overlaps(each, other))) kept.push(each);
  return kept;
}
