import { format, resolveConfig } from 'prettier';
import { CAUSES, CODES } from '../../shared/failures/index.ts';
import { RULES } from '../../shared/failures/rules.ts';
import { NO_FACTS } from '../../shared/reading/facts.ts';
import type { Cause } from '../../shared/reasoning/cause.ts';
import { likelyCauses, linkToCode, type CodeEntry } from '../../shared/reasoning/code.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Where the page is kept. */
export const FAILURES_PAGE = new URL('../../docs/failures.md', import.meta.url);

const HEAD = `# Failures

What AuthLoupe knows about failures: ${CAUSES.length} causes, ${CODES.length} codes, ${RULES.length} checks. Everything about one kind of failure stands in one folder of \`shared/failures\`; the window, \`authloupe explain\`, reports and the practice tenant all read it from there.

This page is made from the registry; change a cause or a code, then run \`node --import tsx test/docs/write-failures-page.ts\`.

## Causes
`;

const CODES_HEAD = `
## Codes

The likeliest cause stands first; a dash means that no cause of the list fits, and the code is answered by its own meaning.

| Code | Name | Meaning | Causes | Check |
| --- | --- | --- | --- | --- |`;

/** The page as Markdown, in this repository’s format. */
export async function renderFailuresPage(): Promise<string> {
  const text = [HEAD, ...CAUSES.map(renderCause), CODES_HEAD, ...CODES.map(renderCode)].join('\n');
  return format(text, { ...(await resolveConfig(FAILURES_PAGE)), parser: 'markdown' });
}

function renderCause({ id, title, summary, ruledOutBy }: Cause): string {
  return [
    `### ${id}\n`,
    `**${escapeMarkdown(title)}.** ${escapeMarkdown(summary(NO_FACTS))}\n`,
    `This is not it if: ${escapeMarkdown(ruledOutBy(NO_FACTS))}\n`,
  ].join('\n');
}

function renderCode(entry: CodeEntry): string {
  const { code, name, meaning, rule } = entry;
  const causes = likelyCauses(entry, '').map(([cause]) => `\`${cause.id}\``);
  const cells = [
    `[AADSTS${code}](${linkToCode(code)})`,
    name === null ? '' : escapeMarkdown(name),
    escapeMarkdown(meaning),
    causes.length === 0 ? '–' : causes.join(', '),
    `\`${rule}\``,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
