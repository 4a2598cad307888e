import type { Flow, Stack } from '../../reading/facts.ts';
import type { Look } from './condition.ts';

/** The text tells that one of these flows is used. */
export const flowIs =
  (...flows: readonly Flow[]): Look =>
  ({ facts: { flow } }) =>
    flow !== null && flows.includes(flow.value) ? [flow] : null;

/** Entra answered with a code of its own, which says more than what a library or a broker puts around it. */
export const hasCode: Look = ({ telling }) => (telling === null ? null : []);

/** The text tells that the error was met in one of these. */
export const stackIs =
  (...stacks: readonly Stack[]): Look =>
  ({ facts: { stack } }) =>
    stack !== null && stacks.includes(stack.value) ? [stack] : null;
