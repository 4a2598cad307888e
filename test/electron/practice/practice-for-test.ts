import { Agent } from 'undici';
import { afterAll, afterEach } from 'vitest';
import type { PracticeOptions } from '../../../electron/practice/server.ts';
import { createRawClient } from './raw-client.ts';
import { startForTest } from './start-for-test.ts';

/**
 * One tenant for all tests of a file, healthy again after each. `raw` has every parameter in the test's own hand;
 * `dispatcher` lends its trust to clients that nobody here wrote.
 */
export async function practiceForTest(options: PracticeOptions = {}) {
  const tenant = await startForTest(options);
  const raw = createRawClient(tenant);
  const dispatcher = new Agent({ connect: { ca: tenant.caPem } });
  afterEach(() => {
    tenant.setScenario('healthy');
  });
  afterAll(async () => {
    await raw.close();
    await dispatcher.close();
    await tenant.close();
  });
  return { tenant, raw, dispatcher };
}
