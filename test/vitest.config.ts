import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { PATIENCE_MS } from './support/patience.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

export default defineConfig({
  root: fromRoot('.'),
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // electron-store imports `electron` when it loads; outside Electron that module is only a path.
    server: { deps: { inline: ['electron-store', 'conf'] } },
    alias: { electron: fromRoot('test/support/electron-stub.ts') },
    // Loading the registry of failures costs more than most files that test with it: a worker loads it once.
    isolate: false,
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 2 * PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
    teardownTimeout: PATIENCE_MS,
    expect: { poll: { timeout: PATIENCE_MS } },
  },
});
