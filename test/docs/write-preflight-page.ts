import { mkdir, writeFile } from 'node:fs/promises';
import { gatherRows, PREFLIGHT_PAGE, renderPreflightPage } from './preflight-page.ts';

/** Writes docs/preflight.md anew. Run with `node --import tsx test/docs/write-preflight-page.ts`. */
await mkdir(new URL('.', PREFLIGHT_PAGE), { recursive: true });
await writeFile(PREFLIGHT_PAGE, await renderPreflightPage(await gatherRows()));
