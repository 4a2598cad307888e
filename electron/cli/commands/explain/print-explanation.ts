import type { Diagnosis, Dialect, Proof, Repair } from '../../../../shared/diagnosis/diagnosis.ts';
import type { DiagnosisReport } from '../../../../shared/diagnosis/report.ts';

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
  return `${lines
    .flatMap((line) => line.split('\n'))
    .map(printable)
    .join('\n')}\n`;
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

function describeRepair({ dialect, steps, undo, privilege }: Repair): readonly string[] {
  return [
    ...section(DIALECT_LABELS[dialect], steps),
    ...(undo === '' ? [] : [`  Undo: ${undo}`]),
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

/** C0 and C1 controls, and the marks that turn the direction of text, are spelt out: the text comes from anywhere. */
function printable(line: string): string {
  return line.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return character === '\t' ? ' ' : `\\u{${code.toString(16)}}`;
  });
}
