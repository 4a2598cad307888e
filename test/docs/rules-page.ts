import { format, resolveConfig } from 'prettier';
import { STEP_HEADINGS } from '../../renderer/run/checklist/finding-groups.ts';
import { CODES } from '../../shared/failures/index.ts';
import { RULES } from '../../shared/failures/rules.ts';
import { runRules } from '../../shared/judging/run-rules.ts';
import { CHECK_STEPS, type CheckStep, type Rule } from '../../shared/reasoning/rule.ts';
import { CASES } from '../shared/failures/cases/all.ts';
import { NOW } from '../support/build-evidence.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Where the page is kept. */
export const RULES_PAGE = new URL('../../docs/rules.md', import.meta.url);

const HEAD = `# The checklist

AuthLoupe judges every attempt by these ${RULES.length} rules, in the order of a sign-in. Each looks at the evidence of the attempt alone. It passes, fails, cannot tell, was not reached, or does not apply. A failed rule of the kind _sign-in_ breaks the sign-in; one of the kind _quality_ means that it works, but something an app may need is missing.

The sentences under “Says” are what the rule says about the cases in its own tests, with their made-up values.

This page is made from the registry; change a rule, then run \`node --import tsx test/docs/write-rules-page.ts\`.
`;

/** The page as Markdown, in this repository’s format. */
export async function renderRulesPage(): Promise<string> {
  const text = [HEAD, ...CHECK_STEPS.map(renderStep)].join('\n');
  return format(text, { ...(await resolveConfig(RULES_PAGE)), parser: 'markdown' });
}

function renderStep(step: CheckStep): string {
  const rules = RULES.filter((rule) => rule.step === step);
  return [`## ${STEP_HEADINGS[step]}\n`, ...rules.map(renderRule)].join('\n');
}

function renderRule({ id, title, weight, why, docs }: Rule): string {
  const codes = CODES.filter(({ rule }) => rule === id).map(({ code }) => `AADSTS${code}`);
  const said = CASES.filter((found) => found.rule === id).flatMap(({ evidence }) =>
    runRules(evidence, NOW).flatMap(({ rule, headline }) =>
      rule === id && headline !== null ? [headline] : [],
    ),
  );
  return [
    `### ${id}\n`,
    `**${escapeMarkdown(title)}.** (${weight})\n`,
    `${escapeMarkdown(why)}\n`,
    ...(codes.length === 0 ? [] : [`- Codes: ${codes.join(', ')}`]),
    '- Says:',
    ...[...new Set(said)].map((headline) => `  - ${escapeMarkdown(headline)}`),
    `- [Microsoft’s page](${docs})\n`,
  ].join('\n');
}
