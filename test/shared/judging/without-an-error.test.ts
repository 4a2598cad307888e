import { describe, expect, it } from 'vitest';
import { runChecklist } from '../../../shared/judging/run-rules.ts';
import { diagnoseEvidence } from '../../../shared/judging/diagnose.ts';
import type { Evidence } from '../../../shared/evidence/evidence.ts';
import { buildEvidence, buildProfile, timedOut } from '../../support/build-evidence.ts';

const NOW = new Date('2026-11-21T10:00:00Z');
const topCause = (evidence: Evidence): string | undefined =>
  diagnoseEvidence(evidence, runChecklist(evidence, NOW), NOW).diagnoses[0]?.cause;

const notTried = { status: 'not-tried', reason: 'The attempt ended before this.' } as const;
const WITHOUT_TOKENS = {
  callback: notTried,
  idToken: notTried,
  accessToken: notTried,
  refreshToken: notTried,
  signature: notTried,
};

describe('an attempt that ended without an error', () => {
  // The date is the user's own note; whether the secret has expired was not seen.
  const profile = buildProfile({ clientType: 'confidential', secretExpiresOn: '2026-08-31' });

  it('is not explained by a note in the profile: a time-out', () => {
    expect(topCause(timedOut({ profile }))).toBe('unknown');
  });

  it('is not explained by a note in the profile: a cancellation', () => {
    const end = { kind: 'cancelled', stage: 'callback', by: 'button' } as const;
    expect(topCause(buildEvidence({ profile, end, ...WITHOUT_TOKENS }))).toBe('unknown');
  });
});
