import { describe, expect, it } from 'vitest';
import { judge } from '../../../shared/judging/judge.ts';
import type { Evidence } from '../../../shared/evidence/evidence.ts';
import { checkExpectations } from '../../../shared/expectations/check.ts';
import type { Expectation } from '../../../shared/profile/expectation.ts';
import { withoutPersonalValue, withoutPersonalValues } from '../../../shared/expectations/share-safe.ts';
import {
  buildError,
  buildEvidence,
  buildToken,
  NOW,
  observed,
  stoppedAtToken,
} from '../../support/build-evidence.ts';

const expectClaim = (claim: string, value = ''): Expectation => ({
  kind: 'claim',
  token: 'id',
  claim,
  test: value === '' ? 'present' : 'equal',
  value,
});

function judgeBoth(evidence: Evidence, ...expected: readonly Expectation[]) {
  const before = judge(evidence, { now: NOW, expected: [] });
  return { before, after: judge(evidence, { now: NOW, expected }) };
}

describe('the verdict with expectations', () => {
  it('stays green when every one is met, or none is stated', () => {
    for (const stated of [[], [expectClaim('email')]]) {
      const { before, after } = judgeBoth(buildEvidence(), ...stated);
      expect(before.tone).toBe('good');
      expect(after.answer).toEqual(before.answer);
    }
  });

  it('is amber when one is missed, names it, and says what to change', () => {
    const { after } = judgeBoth(buildEvidence(), expectClaim('upn'), expectClaim('groups'));
    expect(after).toMatchObject({ outcome: 'signed-in', tone: 'warning' });
    expect(after.answer.headline).toBe(
      'Signed in, but not as your app expects: the ID token should have the claim “upn” (and 1 more).',
    );
    expect(after.answer.nextStep).toContain('optionalClaims');
  });

  it('is amber when one could not be looked at', () => {
    const inAccess: Expectation = {
      kind: 'claim',
      token: 'access',
      claim: 'scp',
      test: 'present',
      value: '',
    };
    expect(judgeBoth(buildEvidence(), inAccess).after).toMatchObject({
      outcome: 'signed-in',
      tone: 'warning',
    });
  });

  it('stays as it is when the sign-in failed', () => {
    const { before, after } = judgeBoth(
      stoppedAtToken(buildError(7000222, 'invalid_client')),
      expectClaim('upn'),
    );
    expect(after.answer).toEqual(before.answer);
    expect(after.expectations).toMatchObject([{ outcome: 'not-reached', change: null }]);
  });
});

describe('what a report shows of expectations', () => {
  const evidence = buildEvidence({ idToken: observed(buildToken({ department: 'Submarines' })) });
  const results = checkExpectations(evidence, [
    expectClaim('email', 'mara@contoso.example'),
    expectClaim('department', 'Airships'),
    expectClaim('ver', '2.0'),
  ]).map(withoutPersonalValues);

  it('holds no personal value, and none of a claim that nobody knows', () => {
    const text = JSON.stringify(results);
    for (const value of ['mara', 'Submarines', 'Airships']) expect(text).not.toContain(value);
    expect(text).toContain('2.0');
    expect(results.map(({ outcome }) => outcome)).toEqual(['pass', 'fail', 'pass']);
  });

  it('keeps the claim and the test', () => {
    expect(withoutPersonalValue(expectClaim('email', 'x'))).toMatchObject({ claim: 'email', test: 'equal' });
  });
});
