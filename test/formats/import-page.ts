import { format, resolveConfig } from 'prettier';
import { FORMATS } from '../../shared/formats/catalogue.ts';
import type { Score } from './score.ts';
import { scoreTable } from './score-table.ts';

/** Where the page is kept. */
export const IMPORT_PAGE = new URL('../../docs/import.md', import.meta.url);

/** What is read, and how well, as a page. */
export async function renderImportPage(scores: readonly Score[]): Promise<string> {
  const options = await resolveConfig(IMPORT_PAGE);
  return format(pageOf(scores), { ...options, parser: 'markdown' });
}

const pageOf = (scores: readonly Score[]): string => `# What Import reads

Paste a text, drop files or a folder, or use \`authloupe convert\`. Every reader follows one rule: it takes what is certain, leaves open what a variable or a placeholder stands for (with its name and line), says what it assumes, and names what it does not take with the reason. Secrets are masked by their name and by their shape, in comments and broken lines, too.

## Formats

| Format | Known by \`--from\` and \`--to\` as | Written |
|---|---|---|
${FORMATS.map(({ id, title, about, write }) => `| ${title}: ${about} | \`${id}\` | ${write === null ? 'no' : 'yes'} |`).join('\n')}

## How well

${scores.length} texts in the shapes of public configurations, written and labelled without looking at the readers, and read as the window does it, in the likeliest format (\`test/formats\`; this page is written by \`test/docs/write-import-page.ts\`, and a test holds it). _Fully right_: every labelled value, and every open one, is as labelled. _Incomplete_: a value of the text is missing. The readers were then improved on these texts, so the table says what holds today, not what fresh texts will meet.

${scoreTable(scores)}
`;
