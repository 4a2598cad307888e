import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { FAILURES_PAGE, renderFailuresPage } from './failures-page.ts';

it('docs/failures.md is what the registry says', async () => {
  expect(await readFile(FAILURES_PAGE, 'utf8')).toBe(await renderFailuresPage());
});
