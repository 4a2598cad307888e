import { expect, it } from 'vitest';
import { placeholderNote } from '../../shared/reasoning/dialects/placeholder-note.ts';
import type { Step } from '../../shared/reasoning/repair.ts';
import { toStepText } from '../../shared/reasoning/step-text.ts';
import { ALL_STEPS } from './all-steps.ts';

/** What is copied as it stands; in sentences angle brackets explain themselves: `<tenant name>`. */
const COPIED: readonly Step['kind'][] = ['command', 'request', 'code', 'link', 'message'];

const copied = ALL_STEPS.map(({ step }) => step).filter(({ kind }) => COPIED.includes(kind));
const used = new Set(copied.flatMap((step) => toStepText(step).match(/<[^<>]+>/gu) ?? []));

it('every placeholder in what is copied has a note that says what to put there', () => {
  expect(used.size).toBeGreaterThan(20);
  const unexplained = [...used].filter(
    (placeholder) => placeholderNote([{ kind: 'command', text: placeholder }]) === null,
  );
  expect(unexplained).toEqual([]);
});
