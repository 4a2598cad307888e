import type { Evidence } from '../evidence/evidence.ts';
import { at } from '../evidence/place.ts';
import { causeById } from '../failures/index.ts';
import { clientSecretExpired } from '../failures/client-credentials/causes/client-secret-expired.ts';
import { readExpiry } from '../profile/expiry.ts';
import type { Finding } from '../reasoning/rule.ts';
import { endingSighting } from '../reasoning/sightings.ts';
import type { Spoken } from '../reasoning/signals/compile.ts';

/** The rule that stands on the very error that ended the attempt. */
const EXPLAINING = 5;
/** Another rule about the sign-in that failed. */
const BESIDE = 2.5;
/** Something the user needs is missing in a sign-in that worked. It never explains why one failed. */
const QUALITY = 4;

/** What the checklist found speaks for causes, too. `explanation` is the finding that the answer stands on. */
export function speakOfFindings(
  evidence: Evidence,
  findings: readonly Finding[],
  explanation: Finding | null,
): readonly Spoken[] {
  const hasTokens = evidence.end.kind === 'signed-in';
  return findings.flatMap((finding): readonly Spoken[] => {
    const cause = finding.cause === null ? undefined : causeById(finding.cause);
    if (finding.outcome !== 'fail' || cause === undefined) return [];
    const isExplaining = hasTokens || finding === explanation;
    if (!isExplaining && (finding.weight === 'quality' || isNoteOnly(finding))) return [];
    const quotes = finding.places.map((source) => ({ value: finding.seen, quote: finding.seen, source }));
    return [{ cause, weight: weightOf(finding, isExplaining), quotes, isStatement: false }];
  });
}

/** It stands on what the user typed into the profile alone: nothing of it was seen to fail. */
function isNoteOnly({ places }: Finding): boolean {
  return places.every(({ kind }) => kind === 'profile');
}

function weightOf({ weight }: Finding, isExplaining: boolean): number {
  if (weight === 'quality') return QUALITY;
  return isExplaining ? EXPLAINING : BESIDE;
}

const EXPIRED = 1.5;

/** The profile says that its secret has expired, and the client was refused. The date is the user’s own note. */
export function speakOfExpiry(evidence: Evidence, now: Date): readonly Spoken[] {
  const day = evidence.profile.secretExpiresOn;
  const expiry = readExpiry(day, now);
  if (expiry.kind !== 'day' || expiry.daysLeft >= 0) return [];
  if (endingSighting(evidence)?.error.error !== 'invalid_client') return [];
  const quote = { value: day, quote: day, source: at.profile('secretExpiresOn') };
  return [{ cause: clientSecretExpired, weight: EXPIRED, quotes: [quote], isStatement: false }];
}
