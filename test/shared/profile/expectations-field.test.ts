import { describe, expect, it } from 'vitest';
import { BLANK_PROFILE } from '../../../shared/profile/profile.ts';
import { profileDraftSchema } from '../../../shared/profile/profile-schema.ts';
import type { Expectation } from '../../../shared/profile/expectation.ts';

const parse = (expectations: unknown) => profileDraftSchema.safeParse({ ...BLANK_PROFILE, expectations });

describe('the expectations of a stored profile', () => {
  it('are none where an earlier version saved it', () => {
    const { expectations, ...older } = BLANK_PROFILE;
    expect(expectations).toEqual([]);
    expect(profileDraftSchema.parse(older)).toEqual(BLANK_PROFILE);
  });

  it.each<Expectation>([
    { kind: 'claim', token: 'id', claim: 'email', test: 'matching', value: '*@contoso.com' },
    { kind: 'role', token: 'access', role: 'Reader' },
    { kind: 'groups', token: 'id', form: 'overage' },
    { kind: 'version', token: 'access', version: '2.0' },
    { kind: 'audience', token: 'access', audience: 'api://x' },
    { kind: 'scope', scope: 'Files.Read' },
    { kind: 'lifetime', token: 'id', atLeastMinutes: 60 },
  ])('of the kind $kind come back as they were', (expectation) => {
    expect(parse([expectation]).data?.expectations).toEqual([expectation]);
  });

  it.each([
    [[{ kind: 'wish' }]],
    [[{ kind: 'claim', token: 'id', claim: 'x'.repeat(201), test: 'present', value: '' }]],
    [[{ kind: 'lifetime', token: 'id', atLeastMinutes: 0 }]],
    [[{ kind: 'scope', scope: 'x', extra: true }]],
    [Array.from({ length: 101 }, () => ({ kind: 'scope', scope: 'x' }))],
    ['none'],
  ])('are refused when they are something else: %j', (expectations) => {
    expect(parse(expectations).success).toBe(false);
  });
});
