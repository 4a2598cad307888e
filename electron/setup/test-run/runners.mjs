import { join } from 'node:path';

import { countPlaywright, countVitest } from './counts.mjs';
import { timePlaywright, timeVitest } from './slowest.mjs';

/**
 * @typedef {import('../display.mjs').CommandLine} CommandLine
 * @typedef {{
 *   half: 'unit' | 'e2e',
 *   name: string,
 *   needsDisplay: boolean,
 *   line: (root: string, report: string, args: readonly string[]) => CommandLine,
 *   env: (report: string) => Record<string, string>,
 *   count: (report: unknown) => import('./counts.mjs').Counts,
 *   time: (report: unknown) => readonly import('./slowest.mjs').FileTime[],
 * }} Runner
 */

/** @type {readonly Runner[]} */
export const runners = [
  {
    half: 'unit',
    name: 'Vitest',
    needsDisplay: false,
    line: (root, report, args) => ({
      command: process.execPath,
      args: [
        join(root, 'node_modules', 'vitest', 'vitest.mjs'),
        'run',
        ...['--config', 'test/vitest.config.ts'],
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
        ...args,
      ],
    }),
    env: () => ({}),
    count: (report) => countVitest(/** @type {import('./counts.mjs').VitestReport} */ (report)),
    time: (report) => timeVitest(/** @type {import('./slowest.mjs').VitestTimes} */ (report)),
  },
  {
    half: 'e2e',
    name: 'Playwright',
    needsDisplay: true,
    line: (root, _report, args) => ({
      command: process.execPath,
      args: [
        join(root, 'node_modules', 'playwright', 'cli.js'),
        'test',
        ...['--config', 'test/playwright.config.ts'],
        '--reporter=list,json',
        ...args,
      ],
    }),
    env: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
    count: (report) => countPlaywright(/** @type {import('./counts.mjs').PlaywrightReport} */ (report)),
    time: (report) => timePlaywright(/** @type {import('./slowest.mjs').PlaywrightTimes} */ (report)),
  },
];

/**
 * @param {readonly string[]} args of `npm test --`
 * @returns {{ chosen: readonly Runner[], args: readonly string[] }} what is left goes to the runners
 */
export function chooseRunners(args) {
  const chosen = runners.filter(({ half }) => half === args[0]);
  return chosen.length > 0 ? { chosen, args: args.slice(1) } : { chosen: runners, args };
}
