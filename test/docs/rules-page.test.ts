import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { CODES } from '../../shared/failures/index.ts';
import { RULES } from '../../shared/failures/rules.ts';
import { renderRulesPage, RULES_PAGE } from './rules-page.ts';

describe('docs/rules.md', () => {
  it('is what the registry says today', async () => {
    expect(await readFile(RULES_PAGE, 'utf8')).toBe(await renderRulesPage());
  });

  it('names every rule, its codes and what it says', async () => {
    const page = await readFile(RULES_PAGE, 'utf8');
    const sections = page.split(/^### /mu).slice(1);
    expect(sections.map((section) => section.split('\n')[0]).sort()).toEqual(
      RULES.map(({ id }) => id).sort(),
    );
    for (const { id, docs } of RULES) {
      const section = sections.find((text) => text.startsWith(`${id}\n`)) ?? '';
      expect(section, id).toContain(docs);
      expect(section, id).toMatch(/- Says:\n {2}- /u);
      for (const { code, rule } of CODES) if (rule === id) expect(section).toContain(`AADSTS${code}`);
    }
  });
});
