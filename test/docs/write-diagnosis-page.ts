import { writeFile } from 'node:fs/promises';
import { DIAGNOSIS_PAGE, renderDiagnosisPage } from './diagnosis-page.ts';

await writeFile(DIAGNOSIS_PAGE, await renderDiagnosisPage());
