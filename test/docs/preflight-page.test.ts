import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { SCENARIOS } from '../../electron/practice/scenarios/scenarios.ts';
import { gatherRows, PREFLIGHT_PAGE, renderPreflightPage } from './preflight-page.ts';

it('docs/preflight.md is what a run says today, for every scenario', async () => {
  const rows = await gatherRows();
  expect(rows.map(({ id }) => id)).toEqual(SCENARIOS.map(({ id }) => id));
  expect(await readFile(PREFLIGHT_PAGE, 'utf8')).toBe(await renderPreflightPage(rows));
});
