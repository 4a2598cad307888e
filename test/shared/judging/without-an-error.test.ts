import { describe, expect, it } from 'vitest';
import { judge } from '../../../shared/judging/judge.ts';
import type { Evidence } from '../../../shared/evidence/evidence.ts';
import { buildEvidence, buildProfile, timedOut } from '../../support/build-evidence.ts';

const NOW = new Date('2026-11-21T10:00:00Z');
const causeOf = (evidence: Evidence): string | null => judge(evidence, { now: NOW }).answer.cause;

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
    expect(causeOf(timedOut({ profile }))).toBe('unknown');
  });

  it('is not explained by a note in the profile: a cancellation', () => {
    const end = { kind: 'cancelled', stage: 'callback', by: 'button' } as const;
    expect(causeOf(buildEvidence({ profile, end, ...WITHOUT_TOKENS }))).toBeNull();
  });

  it('is not explained by anything that the profile holds', () => {
    const told = buildProfile({ redirectUri: 'http://localhost/AADSTS7000222', name: 'AADSTS7000215' });
    expect(causeOf(timedOut({ profile: told }))).toBe('unknown');
  });
});
