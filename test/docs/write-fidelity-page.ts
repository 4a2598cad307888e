import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { FIDELITY_PAGE, renderFidelityPage } from './fidelity-page.ts';
import { gatherSeen } from './fidelity/seen.ts';

const page = renderFidelityPage(await gatherSeen());
await writeFile(
  FIDELITY_PAGE,
  await format(page, { ...(await resolveConfig(FIDELITY_PAGE)), parser: 'markdown' }),
);
