import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runChildSession } from './child-session.mjs';
import { onSomeDisplay } from './display.mjs';
import { parseJson } from './parse-json.mjs';
import { repositoryRoot } from './repository.mjs';
import { runScript } from './run-script.mjs';
import { electronEnvironment } from './runtime/environment.mjs';
import { setUp } from './set-up.mjs';
import { closingLine, judgeRun, sumCounts } from './test-run/counts.mjs';
import { chooseRunners } from './test-run/runners.mjs';
import { slowestTable } from './test-run/slowest.mjs';

const INTERRUPTED = 130;

await runScript(async () => {
  const runtime = await setUp();
  const { chosen, args } = chooseRunners(process.argv.slice(2));
  const env = electronEnvironment(process.env, runtime);
  const folder = mkdtempSync(join(tmpdir(), 'authloupe-test-'));
  try {
    const outcomes = [];
    for (const runner of chosen) {
      const outcome = await runTests(runner, folder, args, env);
      if (outcome === undefined) return INTERRUPTED;
      outcomes.push(outcome);
    }
    return report(outcomes);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/**
 * @typedef {ReturnType<typeof judgeRun> & { slowest: string }} Outcome
 *
 * @param {readonly Outcome[]} outcomes
 * @returns {number} exit code
 */
function report(outcomes) {
  for (const { slowest } of outcomes) if (slowest !== '') console.log(`\n${slowest}`);
  for (const { complaint } of outcomes) if (complaint !== undefined) console.error(complaint);
  const counts = sumCounts(outcomes.map((outcome) => outcome.counts));
  console.log(`\n${closingLine(counts)}`);
  return counts.failed === 0 ? 0 : 1;
}

/**
 * @param {import('./test-run/runners.mjs').Runner} runner
 * @param {string} folder for the runner's report
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome | undefined>} undefined when the user stopped it
 */
async function runTests(runner, folder, args, env) {
  const reportFile = join(folder, `${runner.half}.json`);
  const line = runner.line(repositoryRoot, reportFile, args);
  const { code, wasInterrupted } = await runChildSession(
    runner.needsDisplay ? onSomeDisplay(line, process.env, process.platform) : line,
    { cwd: repositoryRoot, env: { ...env, ...runner.env(reportFile) } },
  );
  if (wasInterrupted) return undefined;
  const report = readReport(reportFile, runner);
  return {
    ...judgeRun(runner.name, code, report?.counts),
    slowest: slowestTable(runner.name, report?.times ?? []),
  };
}

/**
 * @param {string} reportFile
 * @param {import('./test-run/runners.mjs').Runner} runner
 */
function readReport(reportFile, runner) {
  try {
    const report = parseJson(readFileSync(reportFile, 'utf8'));
    return { counts: runner.count(report), times: runner.time(report) };
  } catch {
    return undefined;
  }
}
