import { mkdir, writeFile } from 'node:fs/promises';
import { renderRulesPage, RULES_PAGE } from './rules-page.ts';

/** Writes docs/rules.md anew. Run with `node --import tsx test/docs/write-rules-page.ts`. */
await mkdir(new URL('.', RULES_PAGE), { recursive: true });
await writeFile(RULES_PAGE, await renderRulesPage());
