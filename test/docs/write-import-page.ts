import { writeFile } from 'node:fs/promises';
import { allCases } from '../formats/all-cases.ts';
import { IMPORT_PAGE, renderImportPage } from '../formats/import-page.ts';
import { scoreCase } from '../formats/score.ts';

await writeFile(IMPORT_PAGE, await renderImportPage(allCases().map(scoreCase)));
