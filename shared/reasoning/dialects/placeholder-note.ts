import type { Dialect, Repair } from '../diagnosis.ts';
import { PLACEHOLDERS } from './known-values.ts';

/** Those that a warning beside them explains need no note. */
const NOTED: readonly string[] = Object.values(PLACEHOLDERS).filter((text) => !text.endsWith('-that-stay>'));

/**
 * Says once, at the first repair that needs it, which values the input did not give. In a script the note is a comment,
 * so that the script stays one; elsewhere it is a sentence of its own. A message stays as it is.
 */
export function explainPlaceholders(repairs: readonly Repair[]): readonly Repair[] {
  const at = repairs.findIndex(
    (repair) => repair.dialect !== 'administrator' && placeholdersIn(repair).length > 0,
  );
  return repairs.map((repair, index) => (index === at ? withNote(repair) : repair));
}

function placeholdersIn({ steps }: Repair): readonly string[] {
  return NOTED.filter((placeholder) => steps.some((step) => step.includes(placeholder)));
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
