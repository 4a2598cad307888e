import type { Evidence } from '../../evidence/evidence.ts';
import { readExpiry } from '../../profile/expiry.ts';
import { endingSighting } from '../explaining-finding.ts';
import type { Spoken } from '../../reasoning/signals/compile.ts';

const WEIGHT = 1.5;

/** The profile says that its secret has expired, and the client was refused. The date is the user's own note. */
export function speakOfExpiry(evidence: Evidence, now: Date): readonly Spoken[] {
  const day = evidence.profile.secretExpiresOn;
  const expiry = readExpiry(day, now);
  if (expiry.kind !== 'day' || expiry.daysLeft >= 0) return [];
  if (endingSighting(evidence)?.error.error !== 'invalid_client') return [];
  const quote = { value: day, quote: day, source: 'profile.secretExpiresOn', start: null, end: null };
  return [{ cause: 'client_secret_expired', weight: WEIGHT, quotes: [quote], isStatement: false }];
}
