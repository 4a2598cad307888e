import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { parseJson } from '../parse-json.mjs';

const REMEMBERED_MS = 60 * 60_000;

/**
 * @param {string} file
 * @param {string} route version, mirror and proxy: a change of any of them is worth a new try
 * @param {number} now epoch milliseconds
 * @returns {boolean}
 */
export function isRecentFailure(file, route, now) {
  try {
    const failure = /** @type {{ route?: unknown, at?: unknown }} */ (parseJson(readFileSync(file, 'utf8')));
    const age = now - Number(failure.at);
    return failure.route === route && age >= 0 && age < REMEMBERED_MS;
  } catch {
    return false;
  }
}

/**
 * @param {string} file
 * @param {string} route
 * @param {number} now epoch milliseconds
 */
export function recordFailure(file, route, now) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ route, at: now }));
}
