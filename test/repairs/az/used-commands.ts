import { ALL_STEPS, callsOf, TEXTS_OF_CAUSES, type Call } from '../all-steps.ts';
import { azMentions } from './az-mentions.ts';

const AZ_STEPS = ALL_STEPS.filter(({ dialect }) => dialect === 'az');

/** What the repairs let az do: its arguments, without `az`. */
export const AZ_CALLS: readonly Call[] = callsOf(AZ_STEPS).map(([, ...words]) => words);

/** What sentences, messages and comments in scripts say of az. */
export const AZ_MENTIONS: readonly Call[] = [
  ...TEXTS_OF_CAUSES,
  ...ALL_STEPS.flatMap(({ step }) => {
    if (step.kind === 'sentence' || step.kind === 'message') return [step.text];
    return step.kind === 'command' ? (step.text.match(/^#.*$/gmu) ?? []) : [];
  }),
].flatMap(azMentions);
