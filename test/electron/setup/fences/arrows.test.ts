import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import tseslint from 'typescript-eslint';
import { repositoryRoot } from '../../../../electron/setup/repository.mjs';
import { HOUSES } from '../../../../electron/setup/fences/rooms.mjs';

const RULE = 'fences/arrow';

// The repository's own configuration, without the types that no arrow needs.
const eslint = new ESLint({
  cwd: repositoryRoot,
  overrideConfig: tseslint.configs.disableTypeChecked,
  ruleFilter: ({ ruleId }) => ruleId === RULE,
});

async function lint(text: string, house: string, room: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(text, { filePath: join(house, folderOf(room), 'made-up.ts') });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'none'}: ${message}`);
}

const isFile = (room: string): boolean => room.includes('.');
const folderOf = (room: string): string => (isFile(room) ? '' : room);
const addressOf = (room: string): string => `../${isFile(room) ? room : `${room}/made-up.ts`}`;

const rooms = Object.entries(HOUSES).flatMap(([house, rows]) =>
  Object.entries(rows).map(([room, row]) => ({ house, room, ...row, others: Object.keys(rows) })),
);
const folders = rooms.filter(({ room }) => !isFile(room));

describe.each(folders)('$house/$room', ({ house, room, holds, mayImport, others }) => {
  const forbidden = others.filter((other) => other !== room && !mayImport.includes(other));

  it('is refused each room that its row does not name, and told where to put things', async () => {
    expect(forbidden).not.toHaveLength(0);
    for (const other of forbidden) {
      const text = `import type { Made } from '${addressOf(other)}';\nexport type Up = Made;\n`;
      const [message, ...more] = await lint(text, house, room);
      expect(message).toContain(`${RULE}: ${house}/${room} (${holds}) does not know ${house}/${other}`);
      for (const below of mayImport) expect(message).toContain(below);
      expect(more).toEqual([]);
    }
  });

  it('may import what its row names', async () => {
    const text = [room, ...mayImport].map((other) => `export * from '${addressOf(other)}';\n`).join('');
    expect(await lint(text, house, room)).toEqual([]);
  });
});

it.each([
  ['an import of a value', `import { made } from '../judging/made-up.ts';\nexport const up = made;\n`],
  ['an import of a type', `import type { Made } from '../judging/made-up.ts';\nexport type Up = Made;\n`],
  ['an import on demand', `export const up = () => import('../judging/made-up.ts');\n`],
  ['names passed on', `export { made } from '../judging/made-up.ts';\n`],
  ['all names passed on', `export * from '../judging/made-up.ts';\n`],
])('%s counts', async (_, text) => {
  expect(await lint(text, 'shared', 'reading')).toHaveLength(1);
});

it('wants a row for each room', async () => {
  const [message] = await lint(`export * from '../token/made-up.ts';\n`, 'shared', 'attic');
  expect(message).toContain('shared/attic has no row in electron/setup/fences/rooms.mjs');
});

describe.each(Object.entries(HOUSES))('the rows of %s', (house, rows) => {
  it('name each room that there is, and no other', async () => {
    const entries = await readdir(join(repositoryRoot, house), { withFileTypes: true });
    const found = entries.filter((entry) => entry.isDirectory() || /(?<!\.d)\.tsx?$/u.test(entry.name));
    expect(Object.keys(rows).toSorted()).toEqual(found.map(({ name }) => name).toSorted());
  });

  it('name what stands above them only', () => {
    const names = Object.keys(rows);
    for (const [room, { mayImport }] of Object.entries(rows)) {
      const above = names.slice(0, names.indexOf(room));
      expect(
        mayImport.filter((other) => !above.includes(other)),
        room,
      ).toEqual([]);
    }
  });
});
