import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../shared/failures/catalogue.ts';
import { RULE_GROUPS } from '../../../shared/reasoning/rule.ts';

const FOLDER = new URL('../../../shared/checklist/rules/', import.meta.url);

describe('the catalogue', () => {
  const ids = CATALOGUE.map(({ id }) => id);

  it('holds each rule once', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds every file of rules/, each named after its rule', () => {
    expect([...ids].sort()).toEqual(
      readdirSync(FOLDER)
        .map((name) => name.replace('.ts', ''))
        .sort(),
    );
  });

  it.each(CATALOGUE)('$id is documented', ({ id, title, why, docs, group }) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/u);
    expect(title).toMatch(/^[A-Z].*[^.]$/u);
    expect(why).toMatch(/^[A-Z].*\.$/u);
    expect(docs).toMatch(/^https:\/\/learn\.microsoft\.com\/[a-z]/u);
    expect(RULE_GROUPS).toContain(group);
  });
});
