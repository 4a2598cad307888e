import { format, resolveConfig } from 'prettier';
import { causeById, familyOf } from '../../shared/failures/index.ts';
import { explain } from '../../shared/judging/explain.ts';
import type { Case } from '../diagnosis/case.ts';
import { CASES } from '../diagnosis/cases/index.ts';
import { calibrate, isConfidentlyWrong, judgeCase, share, type Outcome } from '../diagnosis/score.ts';
import { splitByReport } from '../diagnosis/split.ts';

/** Where the page is kept. */
export const DIAGNOSIS_PAGE = new URL('../../docs/diagnosis.md', import.meta.url);

/** What the diagnosis reaches on the labelled texts, as a page: the half that weights were fitted on and the other. */
export async function renderDiagnosisPage(): Promise<string> {
  const { training, reported } = splitByReport(CASES);
  const halves = [
    ['Fitted on', judgeAll(training)],
    ['Never read by the fitting', judgeAll(reported)],
  ] as const;
  const reportedOutcomes = halves[1][1];
  const text = [
    '# How good the diagnosis is',
    '',
    'Written by `node --import tsx test/docs/write-diagnosis-page.ts` from the labelled texts in `test/diagnosis/cases`. Weights are fitted on one half (`test/diagnosis/write-weights.ts`); the other half is divided off by report, so that no text of it repeats one of the first. Both halves were written for this project, by people who know what Entra and its libraries say: reports from elsewhere are harder.',
    '',
    '## The two halves',
    '',
    table(
      ['Half', 'Texts', 'Right cause first', 'Among the first three', 'Wrong above 0.75, of all texts'],
      halves.flatMap(([name, judged]) =>
        KINDS.map(([kind, isOfKind]) => {
          const inside = judged.filter(({ each }) => isOfKind(each));
          return [
            `${name}: ${kind}`,
            String(inside.length),
            percent(share(inside, ({ outcome }) => outcome.isCauseRight)),
            percent(share(inside, ({ outcome }) => outcome.isAmongFirst)),
            percent(share(inside, ({ outcome }) => isConfidentlyWrong(outcome))),
          ];
        }),
      ),
    ),
    '',
    '## Stated against reached confidence, texts the fitting never read',
    '',
    table(
      ['Stated from', 'Answers', 'Stated on average', 'Right'],
      calibrate(reportedOutcomes.map(({ outcome }) => outcome)).map(({ from, count, stated, reached }) => [
        from.toFixed(2),
        String(count),
        percent(stated),
        percent(reached),
      ]),
    ),
    '',
    '## By kind of failure, texts the fitting never read',
    '',
    table(
      ['Folder of `shared/failures`', 'Texts', 'Right cause first', 'Among the first three'],
      byFamily(reportedOutcomes).map(([family, inside]) => [
        family,
        String(inside.length),
        percent(share(inside, ({ outcome }) => outcome.isCauseRight)),
        percent(share(inside, ({ outcome }) => outcome.isAmongFirst)),
      ]),
    ),
    '',
  ].join('\n');
  return format(text, { ...(await resolveConfig(DIAGNOSIS_PAGE)), parser: 'markdown' });
}

type Judged = { readonly each: Case; readonly outcome: Outcome };

const isOutside = ({ cause }: Case): boolean => cause === 'unknown' || cause === 'other';

const KINDS: readonly (readonly [string, (each: Case) => boolean])[] = [
  ['all', () => true],
  ['a listed cause, with a code', (each) => !isOutside(each) && each.code !== null],
  ['a listed cause, without a code', (each) => !isOutside(each) && each.code === null],
  ['no listed cause', isOutside],
];

const judgeAll = (cases: readonly Case[]): readonly Judged[] =>
  cases.map((each) => ({ each, outcome: judgeCase(each, explain) }));

function byFamily(judged: readonly Judged[]): readonly (readonly [string, readonly Judged[]])[] {
  const families = new Map<string, Judged[]>();
  for (const one of judged) {
    const cause = causeById(one.each.cause);
    const family = cause === undefined ? '' : familyOf(cause);
    const found = families.get(family);
    if (found === undefined) families.set(family, [one]);
    else found.push(one);
  }
  return [...families].sort(([a], [b]) => a.localeCompare(b));
}

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
