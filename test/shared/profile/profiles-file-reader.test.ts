import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANK_PROFILE } from '../../../shared/profile/profile.ts';
import { LONGEST_PROFILES_FILE, writeProfilesFile } from '../../../shared/profile/profiles-file.ts';
import { readProfilesFile, type ReadProfiles } from '../../../shared/profile/read-profiles-file.ts';
import type { AppError } from '../../../shared/result.ts';
import { PAYROLL } from './travelling-profile.ts';

const fileOf = (...profiles: readonly unknown[]): string =>
  JSON.stringify({ authloupe: 'profiles', version: 1, profiles });

const errorOf = (text: string): AppError | null => {
  const result = readProfilesFile(text);
  return result.ok ? null : result.error;
};

const valueOf = (text: string): ReadProfiles => {
  const result = readProfilesFile(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

describe('a profile of which the file says little', () => {
  it('is as a new one, and that is said', () => {
    const said = { name: 'Short', tenant: 'contoso.com', clientId: 'c1' };
    const { drafts, faults, notes } = valueOf(fileOf(said));
    expect(drafts).toEqual([{ ...BLANK_PROFILE, ...said }]);
    expect(faults).toEqual([]);
    expect(notes).toEqual([
      'Profile 1, “Short”: not in the file, so as in a new profile: cloud (public), clientType (public), redirectUri (http://localhost), platform (native), scopes (openid profile email offline_access), responseMode (query), prompt (select_account).',
    ]);
  });

  it.each(['name', 'tenant', 'clientId'] as const)('needs %s', (member) => {
    const entry: Partial<typeof PAYROLL> = { ...PAYROLL, [member]: undefined };
    const { drafts, faults } = valueOf(fileOf(entry));
    expect(drafts).toEqual([]);
    const place = member === 'name' ? 'Profile 1' : 'Profile 1, “Payroll”';
    expect(faults).toEqual([`${place}, ${member}: this is missing.`]);
  });
});

describe('a bad profile', () => {
  it.each([
    [{ redirectUri: 4 }, 'redirectUri: this must be a text, in quotes'],
    [{ redirectUri: 'x'.repeat(2049) }, 'redirectUri: this is too much: at most 2048 characters'],
    [{ cloud: 'moon' }, 'cloud: this must be one of “public”, “us-government”, “china”, “practice”'],
    [{ relyingParty: { product: 'x', inputs: {} } }, 'relyingParty, product: this must be one of “ivy”, '],
    [{ relyingParty: { product: 'ivy' } }, 'relyingParty, inputs: this is missing'],
    [
      { relyingParty: { product: 'ivy', inputs: { ['n'.repeat(101)]: '' } } },
      `relyingParty, inputs, ${'n'.repeat(60)}: this name is too long`,
    ],
    [{ extraQueryParameters: {} }, 'extraQueryParameters: this must be a list, in [ ]'],
    [
      { extraQueryParameters: [{ name: 'a', value: 'b' }, { name: 'a' }] },
      'extraQueryParameters, entry 2, value: this is missing',
    ],
    [
      { extraQueryParameters: Array.from({ length: 51 }, () => ({ name: 'a', value: '' })) },
      'extraQueryParameters: this is too much: at most 50 entries',
    ],
    [{ expectations: [{ kind: 'wish' }] }, 'expectations, entry 1, kind: there is no such kind'],
    [
      { expectations: [{ kind: 'lifetime', token: 'id', atLeastMinutes: 0 }] },
      'expectations, entry 1, atLeastMinutes: this must be at least 1',
    ],
    [
      { expectations: [{ kind: 'lifetime', token: 'id', atLeastMinutes: 1.5 }] },
      'expectations, entry 1, atLeastMinutes: this must be a whole number',
    ],
  ])('is named with its member: %j', (change, said) => {
    const { drafts, faults } = valueOf(fileOf(PAYROLL, { ...PAYROLL, name: 'Bad', ...change }, PAYROLL));
    expect(drafts).toEqual([PAYROLL, PAYROLL]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`Profile 2, “Bad”, ${said}`);
  });

  it.each([[null], [[]], ['text'], [7]])('can be no object at all: %j', (entry) => {
    expect(valueOf(fileOf(entry)).faults).toEqual(['Profile 1: this must be an object, in { }.']);
  });

  it('does not say more than a few things at once, and none of its values', () => {
    const wrong = Object.fromEntries(Object.keys(PAYROLL).map((field) => [field, 987654321]));
    const { faults } = valueOf(fileOf(wrong));
    expect(faults).toHaveLength(5);
    expect(faults.join()).not.toContain('987654321');
  });
});

describe('members that no profile has', () => {
  it('are not read, at any depth, and are named', () => {
    const entry = {
      ...PAYROLL,
      id: 'x',
      extraQueryParameters: [{ ...PAYROLL.extraQueryParameters[0], colour: 1 }],
      relyingParty: { ...PAYROLL.relyingParty, note: '' },
      expectations: [{ ...PAYROLL.expectations[0], strict: true }],
    };
    const text = JSON.stringify({
      $schema: './x.json',
      authloupe: 'profiles',
      version: 1,
      by: '',
      profiles: [entry],
    });
    const { drafts, notes } = valueOf(text);
    expect(drafts).toEqual([PAYROLL]);
    expect(notes).toHaveLength(2);
    expect(notes[0]).toBe('The file: not read, because no such member is known: “by”.');
    for (const name of [
      '“id”',
      '“extraQueryParameters, entry 1, colour”',
      '“relyingParty, note”',
      '“expectations, entry 1, strict”',
    ])
      expect(notes[1]).toContain(name);
  });

  it('are counted when they are many', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`m${index}`, index]));
    expect(valueOf(fileOf({ ...PAYROLL, ...many })).notes).toEqual([
      'Profile 1, “Payroll”: not read, because no such member is known: “m0”, “m1”, “m2”, “m3”, “m4” and 495 more.',
    ]);
  });
});

describe('a whole file is refused in words', () => {
  it.each([
    ['', 'not-json', 'This is no valid JSON, or it ends too soon.'],
    ['{"authloupe": "profiles",\n"version": 1,\n\n"profiles": [{,}]}', 'not-json', /^Line 4: /u],
    ['[]', 'not-profiles', /^This is no profiles file/u],
    ['null', 'not-profiles', /^This is no profiles file/u],
    ['{"authloupe":"runs","version":1,"profiles":[]}', 'not-profiles', /^This is no profiles file/u],
    [
      '{"authloupe":"profiles","profiles":[]}',
      'not-profiles',
      'version: this must be a whole number, today 1.',
    ],
    ['{"authloupe":"profiles","version":"1","profiles":[]}', 'not-profiles', /^version: /u],
    ['{"authloupe":"profiles","version":1}', 'not-profiles', 'profiles: this must be a list, in [ ].'],
    [
      '{"authloupe":"profiles","version":2,"profiles":7}',
      'newer-version',
      /^This file has version 2, from a newer AuthLoupe; this one reads version 1\. Update/u,
    ],
    [
      fileOf(...Array.from({ length: 1001 }, () => null)),
      'too-many',
      /^The file has 1,001 profiles; 1,000 are the most/u,
    ],
    [' '.repeat(LONGEST_PROFILES_FILE + 1), 'too-long', /1,000,000 characters/u],
  ])('%#', (text, code, message) => {
    const error = errorOf(text);
    expect(error?.code).toBe(code);
    expect(error?.message).toMatch(message);
  });

  it('does not quote a text that is no JSON', () => {
    expect(JSON.stringify(errorOf('{"authloupe":"profiles", "x": hunter2'))).not.toContain('hunter');
  });
});

describe('a trick with prototypes', () => {
  const withProto = (place: 'file' | 'profile' | 'inputs' | 'parameter'): string => {
    const trap = '"__proto__": {"isAdmin": true},';
    const at = (wanted: typeof place) => (place === wanted ? trap : '');
    return `{${at('file')} "authloupe": "profiles", "version": 1, "profiles": [{${at('profile')}
      "name": "Trap", "tenant": "t", "clientId": "c",
      "extraQueryParameters": [{${at('parameter')} "name": "a", "value": "b"}],
      "relyingParty": {"product": "ivy", "inputs": {${at('inputs')} "baseUrl": "x"}}}]}`;
  };

  it('refuses the file or the profile that tries it', () => {
    expect(errorOf(withProto('file'))).toMatchObject({ code: 'not-profiles' });
    const faultsOf = (place: Parameters<typeof withProto>[0]) => valueOf(withProto(place)).faults;
    expect(faultsOf('profile')).toEqual([
      'Profile 1, “Trap”, __proto__: a member of this name is not allowed.',
    ]);
    expect(faultsOf('inputs')).toEqual([
      'Profile 1, “Trap”, relyingParty, inputs, __proto__: a member of this name is not allowed.',
    ]);
    expect(faultsOf('parameter')).toEqual([
      'Profile 1, “Trap”, extraQueryParameters, entry 1, __proto__: a member of this name is not allowed.',
    ]);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('takes `constructor` and the like for what they are: names', () => {
    const inputs = { constructor: 'a', toString: 'b', hasOwnProperty: 'c' };
    const { drafts } = valueOf(fileOf({ ...PAYROLL, relyingParty: { product: 'ivy', inputs } }));
    expect(drafts[0]?.relyingParty?.inputs).toEqual(inputs);
    expect(valueOf('{"authloupe":"profiles","version":1,"profiles":[{"constructor":1}]}').faults).toContain(
      'Profile 1, name: this is missing.',
    );
  });
});

it('nothing throws, whatever stands in the text', () => {
  const { text } = writeProfilesFile([PAYROLL, PAYROLL]);
  const cut = fc
    .tuple(fc.nat(text.length), fc.nat(20), fc.string({ maxLength: 5 }))
    .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length));
  const any = fc.array(fc.jsonValue(), { maxLength: 3 }).map((profiles) => fileOf(...profiles));
  const member = fc
    .tuple(fc.constantFrom(...Object.keys(PAYROLL)), fc.jsonValue())
    .map(([name, value]) => fileOf({ ...PAYROLL, [name]: value }));
  const deep = fc
    .nat(100_000)
    .map((levels) => fileOf('#').replace('"#"', '['.repeat(levels) + ']'.repeat(levels)));
  fc.assert(
    fc.property(fc.oneof(cut, any, member, deep), (hostile) => {
      const result = readProfilesFile(hostile);
      if (!result.ok) {
        expect(result.error.message).not.toBe('');
        return;
      }
      const { drafts, faults } = result.value;
      expect(valueOf(writeProfilesFile(drafts).text).drafts).toEqual(drafts);
      expect(faults.filter((fault) => !fault.startsWith('Profile '))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

it('a byte order mark in front is no fault', () => {
  expect(valueOf(`\uFEFF${fileOf(PAYROLL)}`).drafts).toEqual([PAYROLL]);
});
