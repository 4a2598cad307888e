import { relative } from 'node:path';

import { repositoryRoot } from '../repository.mjs';

/** @typedef {{ file: string, ms: number }} FileTime */
/**
 * @typedef {{ testResults: readonly { name: string, startTime: number, endTime: number }[] }} VitestTimes
 * @typedef {{
 *   file: string,
 *   specs?: readonly { tests: readonly { results: readonly { duration: number }[] }[] }[],
 *   suites?: readonly PlaywrightSuite[],
 * }} PlaywrightSuite
 * @typedef {{ suites: readonly PlaywrightSuite[] }} PlaywrightTimes
 */

const SHOWN = 5;

/**
 * @param {VitestTimes} report of Vitest's json reporter
 * @returns {readonly FileTime[]} what the tests of each file took, without the time to load it
 */
export function timeVitest({ testResults }) {
  return testResults.map(({ name, startTime, endTime }) => ({
    file: relative(repositoryRoot, name),
    ms: endTime - startTime,
  }));
}

/**
 * @param {PlaywrightTimes} report of Playwright's json reporter: a suite a file, of each project
 * @returns {readonly FileTime[]} what the tests of each file took, with retries
 */
export function timePlaywright({ suites }) {
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const suite of suites) times.set(suite.file, (times.get(suite.file) ?? 0) + timeOf(suite));
  return [...times].map(([file, ms]) => ({ file, ms }));
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {number} milliseconds
 */
function timeOf({ specs = [], suites = [] }) {
  const results = specs.flatMap(({ tests }) => tests.flatMap((test) => test.results));
  const own = results.reduce((sum, { duration }) => sum + duration, 0);
  return suites.reduce((sum, suite) => sum + timeOf(suite), own);
}

/**
 * @param {string} runner
 * @param {readonly FileTime[]} times
 * @returns {string} a short table, the slowest first; empty when nothing ran
 */
export function slowestTable(runner, times) {
  if (times.length === 0) return '';
  const slowest = times.toSorted((a, b) => b.ms - a.ms).slice(0, SHOWN);
  const lines = slowest.map(({ file, ms }) => `${(ms / 1000).toFixed(1).padStart(7)} s  ${file}`);
  return [`Slowest files of ${runner}:`, ...lines].join('\n');
}
