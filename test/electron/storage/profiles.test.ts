import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profiles } from '../../../electron/storage/profiles.ts';
import { draft, errorOf, names, openProfilesIn, value } from './support/open.ts';
import { tempFolder } from './support/temp-folder.ts';

const bookOf = (folder: string, ...profileNames: readonly string[]): Profiles => {
  const profiles = openProfilesIn(folder);
  for (const name of profileNames) value(profiles.create(draft({ name })));
  return profiles;
};

const idOf = (profiles: Profiles, name: string): string =>
  profiles.list().find((profile) => profile.name === name)?.id ?? 'none';

describe('the first start', () => {
  it('saves the first profiles, once', () => {
    const folder = tempFolder();
    const seeds = [draft({ name: 'Practice, public' }), draft({ name: 'Practice, confidential' })];
    const profiles = openProfilesIn(folder, seeds);
    expect(names(profiles)).toEqual(['Practice, public', 'Practice, confidential']);
    expect(profiles.notices()).toEqual([]);
    const again = openProfilesIn(folder, seeds);
    expect(again.list()).toEqual(profiles.list());
    for (const profile of again.list()) value(again.remove(profile.id));
    expect(names(openProfilesIn(folder, seeds))).toEqual([]);
  });
});

describe('changes', () => {
  it('create, update and remove are on the disk when they answer', () => {
    const folder = tempFolder();
    const profiles = openProfilesIn(folder);
    const created = value(profiles.create(draft({ name: 'One' })));
    expect(openProfilesIn(folder).list()).toEqual([created]);
    const updated = value(profiles.update(created.id, draft({ name: 'Renamed', cloud: 'china' })));
    expect(updated).toEqual({ ...draft({ name: 'Renamed', cloud: 'china' }), id: created.id });
    expect(openProfilesIn(folder).find(created.id)).toEqual(updated);
    value(profiles.remove(created.id));
    expect(openProfilesIn(folder).list()).toEqual([]);
  });

  it('several are added at the end at once, or none', () => {
    const folder = tempFolder();
    const profiles = bookOf(folder, 'A');
    const added = value(profiles.createAll([draft({ name: 'B' }), draft({ name: 'C' })]));
    expect(names(openProfilesIn(folder))).toEqual(['A', 'B', 'C']);
    expect(profiles.list().slice(1)).toEqual(added);
    const refused = profiles.createAll([draft({ name: 'D' }), draft({ name: 'x'.repeat(201) })]);
    expect(errorOf(refused)).toBe('profile-invalid');
    expect(names(openProfilesIn(folder))).toEqual(['A', 'B', 'C']);
  });

  it('a copy stands after its original, with a new id and a free name', () => {
    const folder = tempFolder();
    const profiles = bookOf(folder, 'A', 'B');
    const copy = value(profiles.duplicate(idOf(profiles, 'A')));
    value(profiles.duplicate(idOf(profiles, 'A')));
    value(profiles.duplicate(copy.id));
    expect(names(openProfilesIn(folder))).toEqual(['A', 'A copy 2', 'A copy', 'A copy 3', 'B']);
    expect(new Set(profiles.list().map((profile) => profile.id)).size).toBe(5);
  });

  it('a removed profile comes back to its place, with its id', () => {
    const folder = tempFolder();
    const profiles = bookOf(folder, 'A', 'B', 'C');
    const id = idOf(profiles, 'B');
    value(profiles.remove(id));
    expect(profiles.removedIds()).toEqual([id]);
    expect(value(profiles.restore(id)).id).toBe(id);
    expect(profiles.removedIds()).toEqual([]);
    expect(names(openProfilesIn(folder))).toEqual(['A', 'B', 'C']);
    expect(errorOf(profiles.restore(id))).toBe('nothing-to-restore');
  });

  it.each(['BCD', 'BDC', 'CBD', 'CDB', 'DBC', 'DCB'])(
    'neighbours that were removed come back in their order, first to last: %s',
    (order) => {
      for (const removal of ['BCD', 'DCB', 'CBD']) {
        const folder = tempFolder();
        const profiles = bookOf(folder, 'A', 'B', 'C', 'D', 'E');
        const ids = new Map(profiles.list().map((profile) => [profile.name, profile.id]));
        for (const name of removal.split('')) value(profiles.remove(ids.get(name) ?? ''));
        for (const name of order.split('')) value(profiles.restore(ids.get(name) ?? ''));
        expect(names(openProfilesIn(folder))).toEqual(['A', 'B', 'C', 'D', 'E']);
      }
    },
  );

  it('the order is the user’s', () => {
    const folder = tempFolder();
    const profiles = bookOf(folder, 'A', 'B', 'C');
    const [a, b, c] = [idOf(profiles, 'A'), idOf(profiles, 'B'), idOf(profiles, 'C')];
    value(profiles.reorder([c, a, b]));
    expect(names(openProfilesIn(folder))).toEqual(['C', 'A', 'B']);
    for (const stale of [[a, b], [a, b, b], [a, b, c, c], [a, b, randomUUID()], []]) {
      expect(errorOf(profiles.reorder(stale))).toBe('profile-order-stale');
    }
    expect(names(profiles)).toEqual(['C', 'A', 'B']);
  });

  it('of what is not there are refused', () => {
    const profiles = openProfilesIn(tempFolder());
    const id = randomUUID();
    expect([profiles.update(id, draft()), profiles.duplicate(id), profiles.remove(id)].map(errorOf)).toEqual(
      Array(3).fill('profile-not-found'),
    );
    expect(errorOf(profiles.restore(id))).toBe('nothing-to-restore');
  });

  it.each([
    ['name', { name: 'x'.repeat(201) }],
    ['scopes', { scopes: 'x'.repeat(4001) }],
    ['extraQueryParameters', { extraQueryParameters: Array(51).fill({ name: 'a', value: 'b' }) }],
  ])('that are too large name the field %s', (field, changes) => {
    const folder = tempFolder();
    const profiles = bookOf(folder, 'A');
    for (const result of [
      profiles.create(draft(changes)),
      profiles.update(idOf(profiles, 'A'), draft(changes)),
    ]) {
      expect(result).toMatchObject({ ok: false, error: { code: 'profile-invalid', field } });
    }
    expect(names(openProfilesIn(folder))).toEqual(['A']);
  });
});

describe('any text', () => {
  it.each([
    'a.b',
    '__proto__',
    'constructor',
    'CON',
    '🦊👨‍👩‍👧',
    'x'.repeat(200),
    '\u202eابجد',
    '\ud800',
    '\0',
    '"\\',
    '',
  ])('as a name is stored as it is: %j', (name) => {
    const folder = tempFolder();
    const profiles = openProfilesIn(folder);
    value(profiles.create(draft({ name })));
    value(profiles.create(draft({ name })));
    expect(names(openProfilesIn(folder))).toEqual([name, name]);
  });

  it('in every field survives a restart', () => {
    const folder = tempFolder();
    const profiles = openProfilesIn(folder);
    const text = fc.string({ unit: 'binary', maxLength: 100 });
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(fc.record({ name: text, value: text }), { maxLength: 3 }),
        (name, tenant, extra) => {
          const saved = value(profiles.create(draft({ name, tenant, extraQueryParameters: extra })));
          expect(openProfilesIn(folder).find(saved.id)).toEqual(saved);
          value(profiles.remove(saved.id));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('an entry that is no profile', () => {
  const good = { ...draft({ name: 'Good' }), id: randomUUID() };
  const write = (folder: string, content: object): void =>
    writeFileSync(join(folder, 'profiles.json'), JSON.stringify({ schema: 1, ...content }));
  const saved = (folder: string): unknown => JSON.parse(readFileSync(join(folder, 'profiles.json'), 'utf8'));

  it.each([
    ['a wrong value', { ...good, id: randomUUID(), name: 'Odd', cloud: 'mars' }, 'Odd'],
    ['a field too many', { ...good, id: randomUUID(), name: 'Extra', color: 'red' }, 'Extra'],
    ['a missing field', { name: 'Half' }, 'Half'],
    ['the id of another', { ...good, name: 'Twin' }, 'Twin'],
    ['a number', 7, 'without a name'],
    ['null', null, 'without a name'],
  ])('%s: kept aside through every change, and named', (_, entry, named) => {
    const folder = tempFolder();
    write(folder, { profiles: [good, entry] });
    const profiles = openProfilesIn(folder);
    expect(names(profiles)).toEqual(['Good']);
    expect(profiles.notices()).toMatchObject([{ severity: 'warning', code: 'profile-rejected' }]);
    expect(profiles.notices()[0]?.message).toContain(named);
    expect(profiles.secretOwners()).toBeNull();
    value(profiles.create(draft({ name: 'New' })));
    value(profiles.remove(good.id));
    expect(saved(folder)).toMatchObject({ rejected: [entry] });
  });

  it('is a profile again when it was mended by hand', () => {
    const folder = tempFolder();
    write(folder, { profiles: [], rejected: [good] });
    const profiles = openProfilesIn(folder);
    expect([names(profiles), profiles.notices()]).toEqual([['Good'], []]);
    value(profiles.create(draft({ name: 'New' })));
    expect(saved(folder)).not.toHaveProperty('rejected');
  });
});

it('a thousand profiles are saved in a fraction of a second', () => {
  const folder = tempFolder();
  const many = Array.from({ length: 1000 }, (_, index) => draft({ name: `Profile ${index}` }));
  const profiles = openProfilesIn(folder, many);
  const times = Array.from({ length: 5 }, (_, index) => {
    const start = performance.now();
    value(profiles.create(draft({ name: `New ${index}` })));
    return performance.now() - start;
  });
  const median = times.toSorted((a, b) => a - b)[2];
  expect(median).toBeLessThan(300);
});
