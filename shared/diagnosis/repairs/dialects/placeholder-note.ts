import type { Dialect, Repair } from '../../diagnosis.ts';

const PLACEHOLDER = /<[a-z][a-z -]*>/gu;

/**
 * Says once, at the first repair that needs it, which values the input did not give. In a script the note is a comment,
 * so that the script stays one; elsewhere it is a sentence of its own.
 */
export function explainPlaceholders(repairs: readonly Repair[]): readonly Repair[] {
  const at = repairs.findIndex((repair) => placeholdersIn(repair).length > 0);
  return repairs.map((repair, index) => (index === at ? withNote(repair) : repair));
}

function placeholdersIn({ steps }: Repair): readonly string[] {
  return [...new Set(steps.flatMap((step) => step.match(PLACEHOLDER) ?? []))];
}

function withNote(repair: Repair): Repair {
  const note = `Put in your own values: ${placeholdersIn(repair).join(', ')}.`;
  const [first = '', ...rest] = repair.steps;
  return {
    ...repair,
    steps: SCRIPTS.has(repair.dialect) ? [`# ${note}\n${first}`, ...rest] : [...repair.steps, note],
  };
}

const SCRIPTS: ReadonlySet<Dialect> = new Set(['az', 'terraform']);
