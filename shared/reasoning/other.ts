import { defineCause } from './cause.ts';

/**
 * A code of the table that no cause of the list fits. The code’s own row says what it means and what to do; these texts
 * stand only where a row says less.
 */
export const other = defineCause('other', {
  title: 'An error that its code explains',
  summary: ({ telling }) =>
    telling === null
      ? 'Entra’s own code says what is wrong.'
      : `AADSTS${telling.value} says what is wrong; AuthLoupe knows no single setting behind it.`,
  ruledOutBy: () =>
    'Another code in the same text stands closer to the cause, for example in an inner error.',
  nextStep: () => 'Read what Microsoft says about this code.',
  repairs: () => [],
});
