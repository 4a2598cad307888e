import { toSummary } from '../../../shared/judging/first-sentence.ts';
import type { Answer, Proof } from '../../../shared/judging/answer.ts';
import type { Explained } from '../../../shared/judging/explain.ts';
import type { Dialect, Repair } from '../../../shared/reasoning/repair.ts';
import { toStepText } from '../../../shared/reasoning/step-text.ts';
import { printableLines } from '../printable.ts';

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
export function printExplanation({ answer, alternatives, unlisted }: Explained): string {
  const lines = [
    ...describe(answer),
    ...(unlisted === null ? [] : ['', `Unknown code ${unlisted.code}. Microsoft's page: ${unlisted.link}`]),
    ...(alternatives.length === 0 ? [] : ['', 'Could also be:']),
    ...alternatives
      .slice(0, MOST_ALTERNATIVES)
      .map((each) => `  ${percent(each.confidence ?? 0)}  ${String(each.cause)}: ${each.title}`),
  ];
  return printableLines(lines.join('\n').replaceAll('\t', ' '));
}

function describe(answer: Answer): readonly string[] {
  const { title, cause, confidence, proofs, ruledOutBy, nextStep, repairs } = answer;
  return [
    confidence === null ? title : `${title} (${String(cause)}, ${percent(confidence)})`,
    toSummary(answer),
    ...section('How we know', proofs.map(quote)),
    ...section('This is not it if', ruledOutBy === '' ? [] : [ruledOutBy]),
    ...section('Next', [nextStep]),
    ...repairs.flatMap(describeRepair),
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

function quote({ quote: text, source }: Proof): string {
  return source.kind === 'text' ? `“${text}” (at ${source.start})` : `“${text}”`;
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}
