import type { Dialect, Step } from '../../shared/reasoning/repair.ts';
import { callsOf, type Call, type SpokenStep } from './all-steps.ts';

type StepOf<Kind extends Step['kind']> = Extract<Step, { readonly kind: Kind }>;

/** The kinds of pieces that are parsed as a whole, or not at all; each with what a parser gets. */
export type Sources = {
  readonly az: Call;
  readonly curl: Call;
  readonly terraform: Call;
  readonly 'another program': Call;
  readonly 'request to Graph': StepOf<'request'>;
  readonly Terraform: string;
  readonly JSON: string;
  readonly 'line of text': string;
  readonly link: string;
  readonly sentence: string;
  readonly message: string;
};

export type PartKind = keyof Sources;

export type Part = {
  [Kind in PartKind]: { readonly kind: Kind; readonly source: Sources[Kind] };
}[PartKind];

/** The parts of the steps that are in a dialect, each once. */
export function partsOf(dialect: Dialect, all: readonly SpokenStep[]): readonly Part[] {
  const steps = all.filter((step) => step.dialect === dialect);
  return [...callsOf(steps).map(toCallPart), ...steps.flatMap(({ step }) => toPart(step))];
}

function toCallPart(call: Call): Part {
  const kind = (['az', 'curl', 'terraform'] as const).find((program) => program === call[0]);
  return { kind: kind ?? 'another program', source: call };
}

function toPart(step: Step): readonly Part[] {
  switch (step.kind) {
    case 'command':
      // The shell has cut it into calls.
      return [];
    case 'request':
      return [{ kind: 'request to Graph', source: step }];
    case 'code':
      return [{ kind: kindOfCode(step), source: step.text }];
    case 'link':
      return [{ kind: 'link', source: step.url }];
    case 'sentence':
    case 'message':
      return [{ kind: step.kind, source: step.text }];
  }
}

function kindOfCode({ language, text }: StepOf<'code'>): 'Terraform' | 'JSON' | 'line of text' {
  if (language === 'hcl') return 'Terraform';
  return text.startsWith('{') ? 'JSON' : 'line of text';
}
