import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { BLANK_PROFILE } from '../../shared/profile/profile.ts';
import { LONGEST_PROFILES_FILE, MOST_PROFILES } from '../../shared/profile/profiles-file.ts';
import { profilesFileSchema } from '../../shared/profile/profiles-file-schema.ts';
import { readProfilesFile } from '../../shared/profile/read-profiles-file.ts';
import { PROFILES_SCHEMA, renderProfilesSchema } from './profiles-schema.ts';

const page = await readFile(new URL('../../docs/profiles-file.md', import.meta.url), 'utf8');

it('docs/schemas/profiles.json is what the schema says today', async () => {
  expect(await readFile(PROFILES_SCHEMA, 'utf8')).toBe(await renderProfilesSchema());
});

describe('docs/profiles-file.md', () => {
  it('has an example that is read whole', () => {
    const example = /```json\n(.*?)```/su.exec(page)?.[1] ?? '';
    const read = readProfilesFile(example);
    if (!read.ok) throw new Error(read.error.message);
    const { drafts, faults, notes } = read.value;
    expect(faults).toEqual([]);
    expect(drafts.map(({ name }) => name)).toEqual(['Payroll', 'Kinde staging']);
    expect(drafts[0]?.expectations).toHaveLength(2);
    expect(notes).toEqual([
      'Profile 2, “Kinde staging”: not in the file, so as in a new profile: cloud (public), scopes (openid profile email offline_access), responseMode (query), prompt (select_account).',
    ]);
    expect(profilesFileSchema.safeParse(JSON.parse(example)).success).toBe(true);
  });

  it('has a row for each member, with what stands there when it is missing', () => {
    const rows = new Map(
      [...page.matchAll(/^\| `(\w+)` +\|.*\| (.*?) *\|$/gmu)].map(([, member, missing]) => [member, missing]),
    );
    expect([...rows.keys()]).toEqual(Object.keys(BLANK_PROFILE));
    for (const [member, value] of Object.entries(BLANK_PROFILE)) {
      if (['name', 'tenant', 'clientId'].includes(member)) expect(rows.get(member)).toBe('');
      else if (typeof value === 'string' && value !== '') expect(rows.get(member)).toBe(`\`${value}\``);
      else expect(rows.get(member)?.startsWith(`\`${JSON.stringify(value)}\``), member).toBe(true);
    }
  });

  it('says the limits', () => {
    for (const limit of [MOST_PROFILES, LONGEST_PROFILES_FILE])
      expect(page).toContain(limit.toLocaleString('en'));
  });
});
