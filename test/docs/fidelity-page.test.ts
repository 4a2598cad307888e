import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { FIDELITY_PAGE, renderFidelityPage } from './fidelity-page.ts';
import { WIRE_DETAILS } from './fidelity/details.ts';
import { gatherSeen } from './fidelity/seen.ts';

const seen = await gatherSeen();

describe('the wire of the practice tenant', () => {
  it.each(WIRE_DETAILS.map((detail) => [detail.detail, detail] as const))(
    '%s',
    (_what, { holds, otherwise }) => {
      // What is known to be otherwise says why, and stays so until somebody changes both.
      expect(holds(seen)).toBe(otherwise === undefined);
    },
  );
});

it('the page says what was just seen', async () => {
  const options = { ...(await resolveConfig(FIDELITY_PAGE)), parser: 'markdown' };
  expect(await readFile(FIDELITY_PAGE, 'utf8')).toBe(await format(renderFidelityPage(seen), options));
});
