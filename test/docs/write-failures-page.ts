import { writeFile } from 'node:fs/promises';
import { FAILURES_PAGE, renderFailuresPage } from './failures-page.ts';

await writeFile(FAILURES_PAGE, await renderFailuresPage());
