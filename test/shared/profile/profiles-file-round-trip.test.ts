import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LONGEST_PROFILES_FILE,
  MOST_PROFILES,
  isProfilesFile,
  writeProfilesFile,
} from '../../../shared/profile/profiles-file.ts';
import { BLANK_PROFILE, type Profile } from '../../../shared/profile/profile.ts';
import { readProfilesFile, type ReadProfiles } from '../../../shared/profile/read-profiles-file.ts';
import { PAYROLL, travellingProfile } from './travelling-profile.ts';

function read(text: string): ReadProfiles {
  const result = readProfilesFile(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('a profiles file', () => {
  it('brings every profile back as it was', () => {
    fc.assert(
      fc.property(fc.array(travellingProfile, { maxLength: 5 }), (drafts) => {
        const { text, leftOut } = writeProfilesFile(drafts);
        expect(leftOut).toEqual([]);
        expect(isProfilesFile(text)).toBe(true);
        expect(read(text)).toEqual({ drafts, faults: [], notes: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('is the same text for the same profiles, in whatever order their members stand', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, inner]) => [name, reversed(inner)]),
      );
    };
    const shuffled = reversed(PAYROLL) as typeof PAYROLL;
    expect(Object.keys(shuffled)).not.toEqual(Object.keys(PAYROLL));
    expect(writeProfilesFile([shuffled]).text).toBe(writeProfilesFile([PAYROLL]).text);
  });

  it('has every member of a profile and nothing else, such as its id', () => {
    const profile: Profile = { ...PAYROLL, id: '0c0ffee0-1111-4000-8000-000000000001' };
    const { text } = writeProfilesFile([profile]);
    const file = JSON.parse(text) as { profiles: readonly object[] };
    expect(Object.keys(file)).toEqual(['authloupe', 'version', 'profiles']);
    expect(Object.keys(file.profiles[0] ?? {})).toEqual(Object.keys(BLANK_PROFILE));
    expect(text).not.toContain(profile.id);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('holds as many profiles as one may have', () => {
    const { text } = writeProfilesFile(Array.from({ length: MOST_PROFILES }, () => PAYROLL));
    expect(text.length).toBeLessThan(LONGEST_PROFILES_FILE);
    expect(read(text).drafts).toHaveLength(MOST_PROFILES);
  });
});
