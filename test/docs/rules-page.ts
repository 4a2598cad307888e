import { format, resolveConfig } from 'prettier';
import { CATALOGUE } from '../../shared/failures/catalogue.ts';
import { RULE_GROUPS, type Rule, type RuleGroup } from '../../shared/reasoning/rule.ts';
import { CASES } from '../shared/failures/cases/all.ts';
import { NOW } from '../support/build-evidence.ts';

/** Where the page is kept. */
export const RULES_PAGE = new URL('../../docs/rules.md', import.meta.url);

const GROUP_TITLES: Readonly<Record<RuleGroup, string>> = {
  profile: 'What the profile itself tells',
  network: 'The way to Entra',
  redirect: 'Redirect URI and the way back',
  client: 'The app and how it proves itself',
  tenant: 'Tenant and cloud',
  user: 'The user and the organization’s policies',
  tokens: 'Codes and tokens',
};

const HEAD = `# The checklist

AuthLoupe judges every attempt by these ${CATALOGUE.length} rules. Each looks at the evidence of the attempt alone, and passes, fails, cannot tell, or does not apply. A failed rule of the kind _sign-in_ breaks the sign-in; one of the kind _quality_ means that it works, but something an app may need is missing.

The sentences under “Says” are what the rule says of the cases in its own tests, with their made-up values.

This page is made from the catalogue; change a rule, then run \`node --import tsx test/docs/write-rules-page.ts\`.
`;

/** The page as Markdown, in this repository’s format. */
export async function renderRulesPage(): Promise<string> {
  const text = [HEAD, ...RULE_GROUPS.map(renderGroup)].join('\n');
  return format(text, { ...(await resolveConfig(RULES_PAGE)), parser: 'markdown' });
}

function renderGroup(group: RuleGroup): string {
  const rules = CATALOGUE.filter((rule) => rule.group === group);
  return [`## ${GROUP_TITLES[group]}\n`, ...rules.map(renderRule)].join('\n');
}

function renderRule({ id, title, weight, codes = [], why, docs, evaluate }: Rule): string {
  const said = CASES.filter((found) => found.rule === id).flatMap(({ evidence }) => {
    const judgement = evaluate(evidence, NOW);
    return judgement.outcome === 'fail' ? [judgement.headline] : [];
  });
  return [
    `### ${id}\n`,
    `**${escape(title)}.** (${weight})\n`,
    `${escape(why)}\n`,
    ...(codes.length === 0 ? [] : [`- Codes: ${codes.map((code) => `AADSTS${code}`).join(', ')}`]),
    '- Says:',
    ...[...new Set(said)].map((headline) => `  - ${escape(headline)}`),
    `- [Microsoft’s page](${docs})\n`,
  ].join('\n');
}

/** Nothing in a sentence is Markdown or HTML. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/gu, (character) => `\\${character}`);
}
