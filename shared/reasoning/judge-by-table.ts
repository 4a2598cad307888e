import type { CodeCategory, CodeEntry } from './codes/code-entry.ts';
import type { Cause } from './causes.ts';
import { linkToCode } from './codes/link-to-code.ts';
import { codeEntry } from '../failures/codes/table.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { cannotTell, failed, pass } from './judgement.ts';
import { hasTokens } from './progress.ts';
import type { Proof } from './proof.ts';
import type { Judgement } from './rule.ts';
import { quoteSighting, sightingsIn, type Sighting } from './sightings.ts';
import { isClaimed } from '../failures/specific-rules.ts';

/** Mistakes of other clients: AuthLoupe encodes a secret once, and sends its parameters as a form in the body. */
const RULED_OUT: ReadonlySet<Cause> = new Set<Cause>([
  'token_body_not_form_encoded',
  'token_params_not_in_body',
  'client_secret_not_url_encoded',
]);

type TableCheck = {
  readonly categories: readonly CodeCategory[];
  readonly met: Proof | null;
  readonly pending: string;
};

/**
 * Judges a part of the sign-in by the code table: for the codes of these categories that no rule of its own explains.
 * An error that names such a rule's code as well is left to it.
 */
export function judgeByTable(evidence: Evidence, { categories, met, pending }: TableCheck): Judgement {
  const found = hasTokens(evidence) ? undefined : findEntry(evidence, categories);
  if (found === undefined) return met === null ? cannotTell(pending) : pass(met.seen, met.pointer);
  const { entry, sighting } = found;
  return failed({
    cause: entry.causes.find((cause) => !RULED_OUT.has(cause)) ?? 'unknown',
    headline: entry.meaning,
    seen: quoteSighting(sighting),
    evidence: [sighting.pointer],
    repair: [
      ...entry.fix,
      `Read what Microsoft says of AADSTS${entry.code} today: ${linkToCode(entry.code)}`,
    ],
  });
}

function findEntry(
  evidence: Evidence,
  categories: readonly CodeCategory[],
): { readonly entry: CodeEntry; readonly sighting: Sighting } | undefined {
  for (const sighting of sightingsIn(evidence)) {
    const { codes } = sighting.error;
    if (codes.some(isClaimed)) continue;
    const entry = codes.map(codeEntry).find((known) => known !== undefined);
    if (entry !== undefined && categories.includes(entry.category)) return { entry, sighting };
  }
  return undefined;
}
