import type { Diagnosis, Proof } from '../../../../shared/reasoning/diagnosis.ts';
import type { Dialect, Repair } from '../../../../shared/reasoning/repair.ts';
import { toStepText } from '../../../../shared/reasoning/step-text.ts';
import type { DiagnosisReport } from '../../../../shared/judging/report.ts';
import { printableLines } from './printable-lines.ts';

const DIALECT_LABELS: Readonly<Record<Dialect, string>> = {
  'admin-center': 'Admin center',
  az: 'Azure CLI',
  graph: 'Microsoft Graph',
  terraform: 'Terraform',
  code: 'Your code',
  administrator: 'Message to an administrator',
};

const MOST_ALTERNATIVES = 4;

/** The answer for people: the likeliest cause in full, the others in a line each. No control characters. */
export function printExplanation(report: DiagnosisReport): string {
  const [top, ...others] = report.diagnoses;
  const lines = [
    ...(top === undefined ? [] : describe(top)),
    ...(report.unknown === null
      ? []
      : ['', `Unknown code ${report.unknown.code}. Microsoft's page: ${report.unknown.link}`]),
    ...(others.length === 0 ? [] : ['', 'Less likely:']),
    ...others.slice(0, MOST_ALTERNATIVES).map((each) => `  ${percent(each)}  ${each.cause}: ${each.title}`),
  ];
  return printableLines(lines.join('\n').replaceAll('\t', ' '));
}

function describe(top: Diagnosis): readonly string[] {
  return [
    `${top.title} (${top.cause}, ${percent(top)})`,
    top.summary,
    ...section('How we know', top.evidence.map(quote)),
    ...section('Not it, if', [top.ruledOutBy]),
    ...section('Next', [top.nextStep]),
    ...top.repair.flatMap(describeRepair),
  ];
}

function describeRepair({ dialect, note, steps, undo, privilege }: Repair): readonly string[] {
  return [
    ...section(DIALECT_LABELS[dialect], [...(note === null ? [] : [note]), ...steps.map(toStepText)]),
    ...`Undo: ${toStepText(undo)}`.split('\n').map((line) => `  ${line}`),
    ...(privilege === '' ? [] : [`  Needs: ${privilege}`]),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0
    ? []
    : ['', `${title}:`, ...lines.flatMap((line) => line.split('\n')).map((line) => `  ${line}`)];
}

function quote({ quote: text, source, start }: Proof): string {
  return start === null ? `“${text}” (${source})` : `“${text}” (at ${start})`;
}

function percent({ confidence }: Diagnosis): string {
  return `${Math.round(confidence * 100)} %`;
}
