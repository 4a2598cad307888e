import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../../../electron/storage/file-system.ts';
import { copyName } from '../../../electron/storage/copy-name.ts';
import type { ProfileBook } from '../../../electron/storage/profiles.ts';
import { withFiles } from './support/faults.ts';
import { draft, errorOf, names, openBook, value } from './support/open.ts';
import { tempFolder } from './support/temp-folder.ts';

const bookOf = (folder: string, ...profileNames: readonly string[]): ProfileBook => {
  const book = openBook(folder);
  for (const name of profileNames) value(book.create(draft({ name })));
  return book;
};

const idOf = (book: ProfileBook, name: string): string =>
  book.list().find((profile) => profile.name === name)?.id ?? 'none';

describe('the first start', () => {
  it('saves the first profiles, once', () => {
    const folder = tempFolder();
    const seeds = [draft({ name: 'Practice, public' }), draft({ name: 'Practice, confidential' })];
    const book = openBook(folder, seeds);
    expect(names(book)).toEqual(['Practice, public', 'Practice, confidential']);
    expect(book.notices()).toEqual([]);
    const again = openBook(folder, seeds);
    expect(again.list()).toEqual(book.list());
    for (const profile of again.list()) value(again.remove(profile.id));
    expect(names(openBook(folder, seeds))).toEqual([]);
  });
});

describe('changes', () => {
  it('create, update and remove are on the disk when they answer', () => {
    const folder = tempFolder();
    const book = openBook(folder);
    const created = value(book.create(draft({ name: 'One' })));
    expect(openBook(folder).list()).toEqual([created]);
    const updated = value(book.update(created.id, draft({ name: 'Renamed', cloud: 'china' })));
    expect(updated).toEqual({ ...draft({ name: 'Renamed', cloud: 'china' }), id: created.id });
    expect(openBook(folder).find(created.id)).toEqual(updated);
    value(book.remove(created.id));
    expect(openBook(folder).list()).toEqual([]);
  });

  it('a copy stands after its original, with a new id and a free name', () => {
    const folder = tempFolder();
    const book = bookOf(folder, 'A', 'B');
    const copy = value(book.duplicate(idOf(book, 'A')));
    value(book.duplicate(idOf(book, 'A')));
    value(book.duplicate(copy.id));
    expect(names(openBook(folder))).toEqual(['A', 'A copy 2', 'A copy', 'A copy 3', 'B']);
    expect(new Set(book.list().map((profile) => profile.id)).size).toBe(5);
  });

  it('a removed profile comes back to its place, with its id', () => {
    const folder = tempFolder();
    const book = bookOf(folder, 'A', 'B', 'C');
    const id = idOf(book, 'B');
    value(book.remove(id));
    expect(book.removedIds()).toEqual([id]);
    expect(value(book.restore(id)).id).toBe(id);
    expect(book.removedIds()).toEqual([]);
    expect(names(openBook(folder))).toEqual(['A', 'B', 'C']);
    expect(errorOf(book.restore(id))).toBe('nothing-to-restore');
  });

  it.each(['BCD', 'BDC', 'CBD', 'CDB', 'DBC', 'DCB'])(
    'neighbours that were removed come back in their order, first to last: %s',
    (order) => {
      for (const removal of ['BCD', 'DCB', 'CBD']) {
        const folder = tempFolder();
        const book = bookOf(folder, 'A', 'B', 'C', 'D', 'E');
        const ids = new Map(book.list().map((profile) => [profile.name, profile.id]));
        for (const name of removal.split('')) value(book.remove(ids.get(name) ?? ''));
        for (const name of order.split('')) value(book.restore(ids.get(name) ?? ''));
        expect(names(openBook(folder))).toEqual(['A', 'B', 'C', 'D', 'E']);
      }
    },
  );

  it('the order is the user’s', () => {
    const folder = tempFolder();
    const book = bookOf(folder, 'A', 'B', 'C');
    const [a, b, c] = [idOf(book, 'A'), idOf(book, 'B'), idOf(book, 'C')];
    value(book.reorder([c, a, b]));
    expect(names(openBook(folder))).toEqual(['C', 'A', 'B']);
    for (const stale of [[a, b], [a, b, b], [a, b, c, c], [a, b, randomUUID()], []]) {
      expect(errorOf(book.reorder(stale))).toBe('profile-order-stale');
    }
    expect(names(book)).toEqual(['C', 'A', 'B']);
  });

  it('of what is not there are refused', () => {
    const book = openBook(tempFolder());
    const id = randomUUID();
    expect([book.update(id, draft()), book.duplicate(id), book.remove(id)].map(errorOf)).toEqual(
      Array(3).fill('profile-not-found'),
    );
    expect(errorOf(book.restore(id))).toBe('nothing-to-restore');
  });

  it.each([
    ['name', { name: 'x'.repeat(201) }],
    ['scopes', { scopes: 'x'.repeat(4001) }],
    ['extraQueryParameters', { extraQueryParameters: Array(51).fill({ name: 'a', value: 'b' }) }],
  ])('that are too large name the field %s', (field, changes) => {
    const folder = tempFolder();
    const book = bookOf(folder, 'A');
    for (const result of [book.create(draft(changes)), book.update(idOf(book, 'A'), draft(changes))]) {
      expect(result).toMatchObject({ ok: false, error: { code: 'profile-invalid', field } });
    }
    expect(names(openBook(folder))).toEqual(['A']);
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
    const book = openBook(folder);
    value(book.create(draft({ name })));
    value(book.create(draft({ name })));
    expect(names(openBook(folder))).toEqual([name, name]);
  });

  it('in every field survives a restart', () => {
    const folder = tempFolder();
    const book = openBook(folder);
    const text = fc.string({ unit: 'binary', maxLength: 100 });
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(fc.record({ name: text, value: text }), { maxLength: 3 }),
        (name, tenant, extra) => {
          const saved = value(book.create(draft({ name, tenant, extraQueryParameters: extra })));
          expect(openBook(folder).find(saved.id)).toEqual(saved);
          value(book.remove(saved.id));
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
    const book = openBook(folder);
    expect(names(book)).toEqual(['Good']);
    expect(book.notices()).toMatchObject([{ severity: 'warning', code: 'profile-rejected' }]);
    expect(book.notices()[0]?.message).toContain(named);
    expect(book.secretOwners()).toBeNull();
    value(book.create(draft({ name: 'New' })));
    value(book.remove(good.id));
    expect(saved(folder)).toMatchObject({ rejected: [entry] });
  });

  it('is a profile again when it was mended by hand', () => {
    const folder = tempFolder();
    write(folder, { profiles: [], rejected: [good] });
    const book = openBook(folder);
    expect([names(book), book.notices()]).toEqual([['Good'], []]);
    value(book.create(draft({ name: 'New' })));
    expect(saved(folder)).not.toHaveProperty('rejected');
  });
});

describe('the name of a copy', () => {
  it.each([
    ['A', [], 'A copy'],
    ['A', ['A copy'], 'A copy 2'],
    ['A', ['A copy', 'A copy 2'], 'A copy 3'],
    ['A copy', ['A copy'], 'A copy 2'],
    ['A copy 7', [], 'A copy'],
    ['', [], ' copy'],
    ['🦊🦊🦊🦊🦊🦊🦊🦊🦊🦊', [], '🦊🦊🦊🦊🦊🦊🦊 copy'],
  ])('of %j beside %j is %j', (name, taken, expected) => {
    expect(copyName(name, new Set(taken), 20)).toBe(expected);
  });
});

it('a change costs as many writes with a thousand profiles as with one', () => {
  const writesOfOneChange = (count: number): number => {
    let writes = 0;
    const counting = withFiles({
      writeNew: (path, bytes) => {
        writes += 1;
        nodeFileSystem.writeNew(path, bytes);
      },
    });
    const seeds = Array.from({ length: count }, (_, index) => draft({ name: `Profile ${index}` }));
    const book = openBook(tempFolder(), seeds, counting);
    const before = writes;
    value(book.create(draft({ name: 'New' })));
    expect(names(book)).toHaveLength(count + 1);
    return writes - before;
  };
  const writes = writesOfOneChange(1);
  expect(writes).toBeGreaterThan(0);
  expect(writesOfOneChange(1000)).toBe(writes);
});
