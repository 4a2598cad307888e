import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { DIAGNOSIS_PAGE, renderDiagnosisPage } from './diagnosis-page.ts';

it('docs/diagnosis.md is what the diagnosis reaches', async () => {
  expect(await readFile(DIAGNOSIS_PAGE, 'utf8')).toBe(await renderDiagnosisPage());
});
