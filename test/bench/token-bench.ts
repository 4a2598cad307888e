import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { jwtDecode } from 'jwt-decode';
import { _electron, type Page } from 'playwright';
import { annotateClaim } from '../../shared/token/annotate.ts';
import { decodeToken } from '../../shared/token/decode.ts';
import { checkToken } from '../../shared/inspection/checks/all-token-checks.ts';
import { inspectText } from '../../shared/inspection/inspect.ts';
import { classifyToken } from '../../shared/token/token-kind.ts';
import { readXml } from '../../renderer/tokens/read-xml.ts';
import { createForgeries, HOSTILE_TEXTS } from '../support/tokens/hostile.ts';
import { createKey } from '../support/tokens/keys.ts';
import {
  APP_CLAIMS,
  HEADER,
  ID_CLAIMS,
  NOW,
  PRACTICE,
  V1_CLAIMS,
  V2_CLAIMS,
  writeToken,
  type Members,
} from '../support/tokens/write-token.ts';
import { compare, median, timed, type Measurement } from './compare.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const HOSTILE_COUNT = 2_000;
const SLOWEST_TOKEN_MS = 250;
const READ_RATIO = 5;
const OPEN_RATIO = 3;
/** So that a round takes longer than the clock's grain. */
const PASSES = 500;

/** Reading tokens in this process, and opening a long one in the real window. */
export async function benchTokens(rounds: number): Promise<readonly Measurement[]> {
  return [await benchReading(rounds), benchSlowest(rounds), await benchOpening(rounds)];
}

/** Real header, payload and signature sizes; with the groups of somebody who is in twenty. */
const GROUPS = Array.from({ length: 20 }, (_, index) => `5a5a5a5a-0000-4000-8000-0000000000${10 + index}`);
const TOKENS = [ID_CLAIMS, V2_CLAIMS, V1_CLAIMS, APP_CLAIMS, { ...ID_CLAIMS, groups: GROUPS }].map((claims) =>
  writeToken(HEADER, claims, 'c'.repeat(342)),
);

async function benchReading(rounds: number): Promise<Measurement> {
  const readAll = (read: (token: string) => unknown) => () =>
    timed(() => {
      for (let pass = 0; pass < PASSES; pass += 1) for (const token of TOKENS) read(token);
      return Promise.resolve();
    });
  return compare(
    {
      name: 'a token decoded, classified and annotated, against bare jwt-decode',
      unit: 'ms',
      goal: READ_RATIO,
    },
    rounds,
    readAll(readWhole),
    readAll((token) => jwtDecode(token)),
  );
}

function readWhole(token: string): number {
  const decoded = decodeToken(token);
  if (!decoded.ok) throw new Error(decoded.error.code);
  const { header, payload } = decoded.value;
  classifyToken(decoded.value, true, PRACTICE);
  return [...header, ...payload].map(annotateClaim).length;
}

/** The hostile text whose median is the highest, with all that the window does to it, against the most it may take. */
function benchSlowest(rounds: number): Measurement {
  const forgeries = createForgeries(HOSTILE_COUNT, createKey('current'), createKey('other'));
  const texts = [
    ...forgeries.map(({ name, token }) => ({ name, text: token })),
    ...HOSTILE_TEXTS.map((text) => ({ name: `${JSON.stringify(text.slice(0, 16))} × ${text.length}`, text })),
  ];
  const times = texts.map(({ name, text }) => ({ name, text, time: timeOf(text) }));
  // The few slowest of one pass are looked at again.
  const slowest = times
    .toSorted((one, other) => other.time - one.time)
    .slice(0, 5)
    .map(({ name, text }) => ({ name, time: median(Array.from({ length: rounds }, () => timeOf(text))) }))
    .reduce((worst, each) => (each.time > worst.time ? each : worst));
  return {
    name: `the slowest of ${texts.length} hostile tokens (${slowest.name}), against its limit`,
    unit: 'ms',
    ours: slowest.time,
    baseline: SLOWEST_TOKEN_MS,
    ratio: slowest.time / SLOWEST_TOKEN_MS,
    goal: 1,
  };
}

function timeOf(text: string): number {
  const started = performance.now();
  const result = inspectText(text, { readXml, practice: PRACTICE });
  for (const about of result.ok ? result.value : []) {
    if (about.content.form !== 'decoded') continue;
    checkToken({ ...about.content, about, now: NOW, verification: null });
  }
  return performance.now() - started;
}

async function benchOpening(rounds: number): Promise<Measurement> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'authloupe-bench-'));
  const app = await _electron.launch({ args: ['--no-sandbox', ROOT, '--data-dir', dataDir] });
  try {
    const page = await app.firstWindow();
    await page.getByRole('navigation').getByRole('button', { name: 'Tokens' }).click();
    await page.getByLabel('Paste a token, or a text that holds one').waitFor();
    return await compare(
      { name: 'a token with 10,000 claims opened, against one with 20', unit: 'ms', goal: OPEN_RATIO },
      rounds,
      () => open(page, withClaims(10_000)),
      () => open(page, withClaims(20)),
    );
  } finally {
    await app.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

function withClaims(count: number): string {
  const many: Members = Object.fromEntries(Array.from({ length: count }, (_, index) => [`c${index}`, index]));
  return writeToken(HEADER, { iss: ID_CLAIMS['iss'], ...many });
}

const CLAIM = '[data-testid="claim"]';

/** Milliseconds in the window from the text in the box until its claims are drawn. */
async function open(page: Page, text: string): Promise<number> {
  await page.locator('textarea').fill('');
  await page.locator(CLAIM).first().waitFor({ state: 'detached' });
  // No function inside has a name: what compiles this file would ask the page for a helper.
  return page.locator('textarea').evaluate(async (box, value) => {
    const started = performance.now();
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, value);
    box.dispatchEvent(new Event('input', { bubbles: true }));
    while (document.querySelector('[data-testid="claim"][data-claim="c0"]') === null)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    // Drawn, not only there: layout and paint end before the second frame begins.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - started;
  }, text);
}
