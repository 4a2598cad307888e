import { CAUSES } from '../../shared/failures/index.ts';
import { NO_FACTS, type Facts } from '../../shared/reading/facts.ts';
import type { Dialect, Repair, Step } from '../../shared/reasoning/repair.ts';
import { registrationScripts } from '../../shared/relying-parties/registration/registration-scripts.ts';
import { PRODUCTS } from '../../shared/relying-parties/registry.ts';
import { toStepText } from '../../shared/reasoning/step-text.ts';
import { runScript } from '../shared/failures/shell.ts';
import { PLAIN_FACTS, quoted } from '../support/build-facts.ts';

/** One step of a repair with the dialect that the repair speaks. What takes a repair back is a step too. */
export type SpokenStep = { readonly dialect: Dialect; readonly step: Step };

/** Nothing known and everything known: every command is seen with its placeholders and with values. */
const FACTS: readonly Facts[] = [
  NO_FACTS,
  PLAIN_FACTS,
  // What makes a repair choose other commands.
  { ...PLAIN_FACTS, redirectUri: quoted('https://app.contoso.com'), flow: quoted('client-credentials') },
];

/** What the causes say besides their repairs; commands are named there too. */
export const TEXTS_OF_CAUSES: readonly string[] = unique(
  FACTS.flatMap((facts) =>
    CAUSES.flatMap((cause) => [cause.summary(facts), cause.ruledOutBy(facts), cause.nextStep(facts)]),
  ),
  (text) => text,
);

/** The repairs of all causes, and the scripts that register an app for a product. */
const REPAIRS: readonly Repair[] = FACTS.flatMap((facts) => [
  ...CAUSES.flatMap((cause) => cause.repairs(facts)),
  ...PRODUCTS.flatMap(({ register, practice }) => registrationScripts(register(practice.inputs), facts)),
]);

/** Their steps, each once. */
export const ALL_STEPS: readonly SpokenStep[] = unique(
  REPAIRS.flatMap(({ dialect, steps, undo }) => [...steps, undo].map((step) => ({ dialect, step }))),
  ({ dialect, step }) => `${dialect} ${step.kind} ${toStepText(step)}`,
);

/** A program with its arguments, as the shell hands them over. */
export type Call = readonly string[];

/** Scripts of these steps, split by the shell into single calls, each once. */
export function callsOf(steps: readonly SpokenStep[]): readonly Call[] {
  const scripts = steps.flatMap(({ step }) => (step.kind === 'command' ? [evaluate(step.text)] : []));
  // Variables are set by the script that an undo belongs to; az answers with what can stand in an address.
  const { calls } = runScript(['app=APP user=USER', ...scripts].join('\n'), '<id>');
  return unique(calls, (call) => call.join('\0'));
}

/** Parsed by itself: a quote that one script leaves open is not closed by the next. */
const evaluate = (script: string): string => `eval '${script.replaceAll("'", String.raw`'\''`)}'`;

function unique<Item>(items: readonly Item[], toKey: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [toKey(item), item])).values()];
}
