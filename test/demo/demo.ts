import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright';
import type { Verdict } from '../../shared/judging/answer.ts';
import { toVerdict } from '../../shared/judging/verdict.ts';
import { OUTCOME_SYMBOLS } from '../../shared/reasoning/outcome-symbols.ts';
import { launchApp, type LaunchedApp } from '../support/launch.ts';
import { answerConsent, MARA, setScenario, startInOwnWindow, typeCredentials } from '../support/sign-in.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../demo');

type Act = {
  readonly name: string;
  readonly title: string;
  readonly scenario: string;
  readonly expected: Pick<Verdict, 'outcome' | 'cause'>;
  /** What the user does on the pages; an error page asks nothing. */
  readonly play: (signIn: Page) => Promise<void>;
};

const ACTS: readonly Act[] = [
  {
    name: '1-healthy',
    title: 'A healthy app registration',
    scenario: 'healthy',
    expected: { outcome: 'signed-in', cause: null },
    play: async (signIn) => {
      await typeCredentials(signIn, MARA);
      await answerConsent(signIn, 'Accept');
    },
  },
  {
    name: '2-redirect-uri-not-registered',
    title: 'The redirect URI is not registered',
    scenario: 'redirect-uri-not-registered',
    expected: { outcome: 'failed', cause: 'redirect_uri_not_registered' },
    play: async (signIn) => {
      await signIn.getByText('AADSTS50011').first().waitFor();
    },
  },
  {
    name: '3-client-secret-expired',
    title: 'The client secret has expired',
    scenario: 'client-secret-expired',
    expected: { outcome: 'failed', cause: 'client_secret_expired' },
    play: async (signIn) => {
      await typeCredentials(signIn, MARA);
      await answerConsent(signIn, 'Accept');
    },
  },
];

const PROFILE = 'Contoso web (practice)';

/** Drives the real app through three sign-ins; 0 only when every verdict is the right one. */
async function main(): Promise<number> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const app = await launchApp({ args: ['--profile', PROFILE, '--browser', 'window'] });
  try {
    await screenshot(app.page, '0-first-start');
    let isRight = true;
    for (const act of ACTS) isRight = (await perform(app, act)) && isRight;
    console.log(`\nScreenshots and reports: ${path.relative(process.cwd(), FOLDER)}/`);
    console.log(isRight ? 'All three verdicts are right.' : 'A verdict is WRONG: see above.');
    return isRight ? 0 : 1;
  } finally {
    await app.close();
  }
}

async function perform({ electron, page }: LaunchedApp, act: Act): Promise<boolean> {
  console.log(`\n${act.title} (scenario ${act.scenario})`);
  await setScenario(page, act.scenario);
  const before = await runIds(page);
  const signIn = await startInOwnWindow(electron, page);
  await signIn.waitForLoadState();
  await screenshot(signIn, `${act.name}-page`);
  await act.play(signIn).catch((error: unknown) => {
    // The window closes by itself as soon as the answer is there.
    if (!signIn.isClosed()) throw error;
  });
  const runId = await finishedRun(page, before);
  const verdict = await report(page, act.name, runId);
  await page.getByTestId('verdict').waitFor();
  await screenshot(page, `${act.name}-verdict`);
  if (!signIn.isClosed()) await signIn.close();
  const isRight = verdict.outcome === act.expected.outcome && verdict.cause === act.expected.cause;
  if (!isRight) console.log(`  WRONG: expected ${JSON.stringify(act.expected)}`);
  return isRight;
}

async function runIds(page: Page): Promise<readonly string[]> {
  const state = await page.evaluate(() => window.desktop?.getState());
  return state?.ok === true ? state.value.runs.map(({ runId }) => runId) : [];
}

async function finishedRun(page: Page, before: readonly string[]): Promise<string> {
  const handle = await page.waitForFunction(async (known) => {
    const state = await window.desktop?.getState();
    if (state?.ok !== true) return null;
    const run = state.value.runs.find(
      ({ runId, phase }) => !known.includes(runId) && phase.name === 'finished',
    );
    return run?.runId ?? null;
  }, before);
  const runId = await handle.jsonValue();
  if (runId === null) throw new Error('The run did not finish.');
  return runId;
}

/** Writes the report that the app gives, and prints what it says. */
async function report(page: Page, name: string, runId: string): Promise<Verdict> {
  const answers = await page.evaluate(
    async (id) => ({ text: await window.desktop?.getReport(id), run: await window.desktop?.getRun(id) }),
    runId,
  );
  if (answers.text?.ok !== true || answers.run?.ok !== true) throw new Error('The app gave no report.');
  await writeFile(path.join(FOLDER, `${name}.json`), answers.text.value);
  const { judged } = answers.run.value;
  const verdict = toVerdict(judged);
  console.log(`  Verdict: ${verdict.headline}`);
  console.log(
    `  Outcome: ${verdict.outcome}   Cause: ${verdict.cause ?? 'none'}   Code: ${verdict.code ?? 'none'}`,
  );
  for (const { outcome, title, seen } of judged.findings)
    console.log(`  ${OUTCOME_SYMBOLS[outcome]} ${title} - ${seen}`);
  return verdict;
}

async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
}

process.exitCode = await main();
