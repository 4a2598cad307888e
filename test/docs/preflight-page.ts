import { format, resolveConfig } from 'prettier';
import { SCENARIOS } from '../../electron/practice/scenarios/scenarios.ts';
import type { Scenario } from '../../electron/practice/scenarios/scenario.ts';
import { startPracticeTenant, type PracticeTenant } from '../../electron/practice/server.ts';
import type { CheckView } from '../../shared/preflight/check-view.ts';
import { checkAtPractice } from '../electron/preflight/check-once.ts';

/** Where the page is kept. */
export const PREFLIGHT_PAGE = new URL('../../docs/preflight.md', import.meta.url);

export type Row = {
  readonly id: string;
  readonly title: string;
  /** What the check disproves, as `step: finding (cause)`. */
  readonly found: readonly string[];
  /** Steps that were asked and stay open, in the order of the steps. */
  readonly open: readonly string[];
  /** What the sign-in ends with, where the check has failed nothing; empty otherwise. */
  readonly browser: string;
};

/** Runs the check of every scenario's own app against the practice tenant, one after the other. */
export async function gatherRows(): Promise<readonly Row[]> {
  const started = await startPracticeTenant({});
  if (!started.ok) throw new Error(started.error.message);
  const rows: Row[] = [];
  for (const scenario of SCENARIOS) rows.push(await gatherRow(started.value, scenario));
  await started.value.close();
  return rows;
}

async function gatherRow(practice: PracticeTenant, scenario: Scenario): Promise<Row> {
  practice.setScenario(scenario.id);
  const { steps } = await checkAtPractice(practice, scenario);
  const found = steps.filter(({ outcome }) => outcome === 'fail').map(describe);
  const open = steps.filter(({ outcome }) => outcome === 'cannot-tell').map(({ step }) => step);
  return {
    id: scenario.id,
    title: scenario.title,
    found,
    open,
    browser: found.length > 0 ? '' : endOf(scenario),
  };
}

const describe = ({ step, finding, cause }: CheckView['steps'][number]): string =>
  `${step}: ${finding}${cause === null ? '' : ` (${cause})`}`;

const WHERE: Readonly<Record<Scenario['expected']['stage'], string>> = {
  healthy: 'nothing: the sign-in works',
  discovery: 'before the browser opens',
  page: 'on Entra’s page',
  redirect: 'in the redirect',
  token: 'at the token endpoint',
  'token-content': 'in the tokens',
  never: 'nothing ever comes back',
};

function endOf({ expected: { aadsts, httpStatus, stage } }: Scenario): string {
  if (aadsts !== null) return `AADSTS${aadsts} ${WHERE[stage]}`;
  return stage === 'token' && httpStatus !== null ? `HTTP ${httpStatus} ${WHERE[stage]}` : WHERE[stage];
}

const HEAD = `# What shows without signing in

_Check without signing in_ was run for the app of each practice scenario. The second column is what it disproves: the step, what it found, and the cause. The third column names the steps that were asked and stay open. The last column is what only the sign-in in a browser shows, where the check disproves nothing.

A step passes or fails only when an answer shows it. Where the sign-in page appears although the redirect URI is not registered (\`redirect-uri-refused-after-sign-in\`), the redirect URI stays open.

This page is made by a run against the practice tenant: \`node --import tsx test/docs/write-preflight-page.ts\`.

`;

/** The page as Markdown, in this repository’s format. */
export async function renderPreflightPage(rows: readonly Row[]): Promise<string> {
  const table = [
    '| Scenario | The check alone finds | It leaves open | Only the browser shows |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ({ id, title, found, open, browser }) =>
        `| ${title}<br>\`${id}\` | ${found.map(code).join('<br>') || '–'} | ${open.join(', ') || '–'} | ${browser || '–'} |`,
    ),
  ];
  const text = `${HEAD}${table.join('\n')}\n`;
  return format(text, { ...(await resolveConfig(PREFLIGHT_PAGE)), parser: 'markdown' });
}

const code = (text: string): string => `\`${text}\``;
