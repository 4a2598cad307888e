import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../shared/formats/catalogue.ts';
import { renderRulesPage, RULES_PAGE } from './rules-page.ts';

describe('docs/rules.md', () => {
  it('is what the catalogue says today', async () => {
    expect(await readFile(RULES_PAGE, 'utf8')).toBe(await renderRulesPage());
  });

  it('names every rule, its codes and what it says', async () => {
    const page = await readFile(RULES_PAGE, 'utf8');
    const sections = page.split(/^### /mu).slice(1);
    expect(sections.map((section) => section.split('\n')[0]).sort()).toEqual(
      CATALOGUE.map(({ id }) => id).sort(),
    );
    for (const { id, codes = [], docs } of CATALOGUE) {
      const section = sections.find((text) => text.startsWith(`${id}\n`)) ?? '';
      expect(section, id).toContain(docs);
      expect(section, id).toMatch(/- Says:\n {2}- /u);
      for (const code of codes) expect(section).toContain(`AADSTS${code}`);
    }
  });
});
